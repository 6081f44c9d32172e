using Baton.Data;
using Baton.Data.Csv;
using Baton.Frames;
using Baton.Tests.Data.Files;

namespace Baton.Tests.Data.Csv;

public sealed class TypeInferenceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Int32", "0|-5|+7|2147483647")]
    [InlineData("Int64", "1|2147483648")]
    [InlineData("Float64", "1|2.5")]
    [InlineData("Float64", "1|9223372036854775808")]
    [InlineData("Float64", "1e3|.5|5.")]
    [InlineData("Float64", "1|NaN|-inf|Infinity")]
    [InlineData("Boolean", "true|FALSE|True")]
    [InlineData("String", "true|1")]
    [InlineData("String", "1|true")]
    [InlineData("String", "1|2011-01-01")]
    [InlineData("Date", "2011-01-01|2012-02-29")]
    [InlineData("DateTime", "2011-01-01|2012-02-29T12:30")]
    [InlineData("DateTime", "2011-01-01 00:00:00.5|2012-02-29T12:30:00Z")]
    [InlineData("String", "2011-01-01|2011-02-30")]
    [InlineData("String", "12:30")]
    [InlineData("String", "1|x|2")]
    [InlineData("String", "1,5")]
    [InlineData("String", "1e400")]
    [InlineData("Int32?", "1||3")]
    [InlineData("Float64?", "|1.5")]
    [InlineData("String?", "x||y")]
    [InlineData("String?", "|")]
    public async Task The_narrowest_type_that_holds_all_values_is_found(string expected, string values)
    {
        var lines = values.Split('|').Select((v, i) => $"{i};{v}\n");
        var frame = await ReadAsync("id;x\n" + string.Concat(lines));

        var column = frame.Schema["x"];
        Assert.Equal(expected, column.Type + (column.Nullable ? "?" : ""));
    }

    [Fact]
    public async Task A_value_at_the_very_end_of_a_file_still_counts()
    {
        var content = "id;x\n" + string.Concat(Enumerable.Repeat("1;2\n", 50_000)) + "1;2.5\n";

        var frame = await ReadAsync(content);

        Assert.Equal(ColumnType.Float64, frame["x"].Type);
        Assert.Equal(2.5, frame.Column<double>("x").Span[^1]);
        Assert.Equal(50_001, frame.RowCount);
    }

    [Fact]
    public async Task Offsets_make_times_universal()
    {
        var frame = await ReadAsync("id;x\n1;2011-01-01T12:00:00+02:00\n2;2011-01-01T12:00:00.25Z\n3;2011-01-01 12:00\n4;2011-01-01T00:30:00-00:45\n");

        var values = frame.Column<DateTime>("x").Span;
        Assert.Equal((new DateTime(2011, 1, 1, 10, 0, 0), DateTimeKind.Utc), (values[0], values[0].Kind));
        Assert.Equal((new DateTime(2011, 1, 1, 12, 0, 0, 250), DateTimeKind.Utc), (values[1], values[1].Kind));
        Assert.Equal((new DateTime(2011, 1, 1, 12, 0, 0), DateTimeKind.Unspecified), (values[2], values[2].Kind));
        Assert.Equal(new DateTime(2011, 1, 1, 1, 15, 0), values[3]);
    }

    [Fact]
    public async Task Columns_with_and_without_a_schema_mix()
    {
        var reader = new CsvFileReader { Path = _folder.Write("a,b,c\n1,2,3\n4,5,6\n") };
        var request = new ReadRequest { Schema = new FrameSchema(new ColumnSchema("b", ColumnType.UInt8)) };

        var frame = await reader.ReadAsync(request, TestContext.Current.CancellationToken).ToFrameAsync(TestContext.Current.CancellationToken);

        Assert.Equal("2 rows × 3 columns (a Int32, b UInt8, c Int32)", frame.ToString());
    }

    private Task<Frame> ReadAsync(string content) =>
        new CsvFileReader { Path = _folder.Write(content), Delimiter = ";" }
            .ReadAsync(ReadRequest.Everything, TestContext.Current.CancellationToken)
            .ToFrameAsync(TestContext.Current.CancellationToken);
}
