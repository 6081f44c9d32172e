using Baton.Data;
using Baton.Data.Csv;
using Baton.Frames;
using Baton.Tests.Data.Files;

namespace Baton.Tests.Data.Csv;

public sealed class CsvFileReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Types_come_from_the_schema()
    {
        var schema = new FrameSchema(
            new ColumnSchema("hr", ColumnType.UInt8) { IsCategorical = true },
            new ColumnSchema("temp", ColumnType.Float32, Nullable: true),
            new ColumnSchema("city", ColumnType.String));
        var frame = await ReadAsync("hr,temp,city\n0,0.5,Köln\n23,,\"a \"\"b\"\"\"\n", new ReadRequest { Schema = schema });

        Assert.Equal(schema, frame.Schema);
        Assert.Equal([0, 23], frame.Column<byte>("hr").Span.ToArray());
        Assert.True(frame["temp"].ContentEquals(Column.OfNullable<float>(0.5f, null)));
        Assert.True(frame["city"].ContentEquals(Column.Of("Köln", "a \"b\"")));
    }

    [Theory]
    [InlineData("a,b\n1,2\n3,4\n")]
    [InlineData("a,b\n1,2\n3,4")]
    [InlineData("a,b\r\n1,2\r\n3,4\r\n")]
    [InlineData("a,b\r1,2\r3,4\r")]
    [InlineData("\uFEFFa,b\n1,2\n3,4\n")]
    [InlineData("a,b\n1,2\n3,4\n\n\n")]
    [InlineData("\n\na,b\n\n1,2\n\r\n3,4\n")]
    [InlineData("\"a\",\"b\"\n\"1\",\"2\"\n\"3\",\"4\"")]
    [InlineData(" a , b\t\n 1 , 2\n3\t, 4 \n")]
    public async Task Every_way_to_write_the_same_table_reads_as_the_same(string content)
    {
        var frame = await ReadAsync(content);

        Assert.Equal(["a", "b"], frame.Schema.Names);
        Assert.Equal([1, 3], frame.Column<int>("a").Span.ToArray());
        Assert.Equal([2, 4], frame.Column<int>("b").Span.ToArray());
    }

    [Fact]
    public async Task UTF_16_with_a_byte_order_mark_is_read_too()
    {
        var path = _folder.Write([.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes("a,b\n1,Köln\n")]);

        Assert.Equal("Köln", (await ReadAsync(new CsvFileReader { Path = path })).Text("b")[0]);
    }

    [Fact]
    public async Task Quoted_fields_hold_delimiters_quotes_and_line_breaks()
    {
        var frame = await ReadAsync("a;b\n\"x;y\";1\n\"line 1\r\nline \"\"2\"\"\";2\n", delimiter: ";");

        Assert.True(frame["a"].ContentEquals(Column.Of("x;y", "line 1\r\nline \"2\"")));
        Assert.Equal([1, 2], frame.Column<int>("b").Span.ToArray());
    }

    [Fact]
    public async Task Spaces_in_text_are_kept()
    {
        var frame = await ReadAsync("a,b\n x ,1\n");

        Assert.Equal(" x ", frame.Text("a")[0]);
    }

    [Fact]
    public async Task Only_the_columns_asked_for_are_parsed_in_the_order_asked_for()
    {
        var schema = new FrameSchema(new ColumnSchema("b", ColumnType.Int32), new ColumnSchema("c", ColumnType.Int32));
        var frame = await ReadAsync("a,b,c\n1,no number,3\n", new ReadRequest { Schema = schema, Columns = ["c", "a"] });

        Assert.Equal(["c", "a"], frame.Schema.Names);
        Assert.Equal(3, frame.Column<int>("c").Span[0]);
    }

    [Fact]
    public async Task A_column_of_the_schema_may_be_absent_if_it_is_not_asked_for()
    {
        var schema = new FrameSchema(new ColumnSchema("a", ColumnType.Int64), new ColumnSchema("cnt", ColumnType.Int32));

        Assert.Equal(["a"], (await ReadAsync("a,b\n1,2\n", new ReadRequest { Schema = schema, Columns = ["a"] })).Schema.Names);
        var failure = await FailAsync("a,b\n1,2\n", new ReadRequest { Schema = schema });
        Assert.Contains("has no column 'cnt'; there are: a, b.", failure);
    }

    [Fact]
    public async Task Missing_columns_are_told_all_at_once_with_the_nearest()
    {
        var failure = await FailAsync("temp,season\n1,2\n", new ReadRequest { Columns = ["tmp", "seasno", "temp"] });

        Assert.Contains("has no column 'tmp'; nearest: temp.", failure);
        Assert.Contains("has no column 'seasno'; nearest: season.", failure);
    }

    [Theory]
    [InlineData("a;b\n1;2\n", "If ';' separates the fields")]
    [InlineData("a\tb\n1\t2\n", "If '\\t' separates the fields")]
    public async Task Another_delimiter_is_suspected(string content, string expected) =>
        Assert.Contains(expected, await FailAsync(content, new ReadRequest { Columns = ["a"] }));

    [Fact]
    public async Task Signs_are_read_before_numbers_of_every_type()
    {
        foreach (var type in Enum.GetValues<ColumnType>().Where(t => t.IsNumeric()))
        {
            var frame = await ReadAsync("a\n+5\n", new ReadRequest { Schema = new FrameSchema(new ColumnSchema("a", type)) });
            Assert.Equal([5.0], frame["a"].ToDoubles());
            Assert.Contains("'+-5' is not", await FailAsync("a\n+-5\n", new ReadRequest { Schema = new FrameSchema(new ColumnSchema("a", type)) }));
        }
    }

    [Fact]
    public async Task A_column_cannot_be_asked_for_twice() =>
        Assert.Contains("'a' stands twice", await FailAsync("a,b\n1,2\n", new ReadRequest { Columns = ["a", "a"] }));

    [Fact]
    public async Task A_header_alone_makes_one_frame_without_rows()
    {
        var schema = new FrameSchema(new ColumnSchema("a", ColumnType.Int32), new ColumnSchema("b", ColumnType.Date));
        foreach (var content in (string[])["a,b", "a,b\n", "a,b\n\n\n"])
        {
            var frames = await FramesAsync(content, new ReadRequest { Schema = schema });

            Assert.Equal(schema, Assert.Single(frames).Schema);
            Assert.Equal(0, frames[0].RowCount);
            Assert.Equal(["a", "b"], (await ReadAsync(content)).Schema.Names);
        }
    }

    [Theory]
    [InlineData(1, 7)]
    [InlineData(3, 3)]
    [InlineData(7, 1)]
    [InlineData(100, 1)]
    public async Task Frames_hold_at_most_as_many_rows_as_asked_for(int size, int frames)
    {
        var content = "a,b\n" + string.Join('\n', Enumerable.Range(0, 7).Select(i => $"{i},x{i}"));

        var read = await FramesAsync(content, new ReadRequest { BatchSize = size });

        Assert.Equal(frames, read.Count);
        Assert.All(read, f => Assert.Equal(read[0].Schema, f.Schema));
        Assert.Equal(Enumerable.Range(0, 7), Frame.Concat(read).Column<int>("a").Span.ToArray());
        Assert.Equal("x6", Frame.Concat(read).Text("b")[6]);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => FramesAsync(content, new ReadRequest { BatchSize = 0 }));
    }

    [Fact]
    public async Task Files_without_a_header_are_read_by_given_names()
    {
        var reader = new CsvFileReader { Path = _folder.Write("1,x\n2,y\n"), ColumnNames = ["n", "t"] };

        var frame = await ReadAsync(reader);

        Assert.Equal([1, 2], frame.Column<int>("n").Span.ToArray());
        Assert.Equal("x", frame.Text("t")[0]);
        Assert.Equal(0, (await ReadAsync(new CsvFileReader { Path = _folder.Write(""), ColumnNames = ["n"] })).RowCount);
    }

    [Fact]
    public async Task Null_values_can_be_chosen()
    {
        var reader = new CsvFileReader { Path = _folder.Write("n,t\nNA,NA\n,\n-,\"NA\"\n4,x\n"), NullValues = ["NA", "-"] };

        var frame = await ReadAsync(reader);

        Assert.True(frame["n"].ContentEquals(Column.OfNullable<int>(null, null, null, 4)));
        Assert.True(frame["t"].ContentEquals(Column.Of(null, "", "NA", "x")));
    }

    [Fact]
    public async Task An_empty_text_in_quotes_is_a_text()
    {
        var frame = await ReadAsync("t,n\n\"\",\"\"\n,\nx,1\n");

        Assert.True(frame["t"].ContentEquals(Column.Of("", null, "x")));
        Assert.True(frame["n"].ContentEquals(Column.OfNullable<int>(null, null, 1)));
    }

    [Fact]
    public async Task A_cancelled_reading_stops()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var reader = new CsvFileReader { Path = _folder.Write("a\n" + string.Concat(Enumerable.Repeat("1\n", 10_000))), BatchSize = 100 };
        var frames = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var frame in reader.ReadAsync(ReadRequest.Everything, source.Token))
            {
                frames++;
                await source.CancelAsync();
            }
        });
        Assert.Equal(1, frames);
    }

    [Fact]
    public async Task A_reading_that_is_left_early_lets_the_file_go()
    {
        var path = _folder.Write("a\n1\n2\n");
        await foreach (var frame in new CsvFileReader { Path = path, BatchSize = 1 }.ReadAsync(ReadRequest.Everything, Cancellation))
            break;

        await using var exclusive = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(exclusive.CanWrite);
    }

    [Fact]
    public async Task The_fingerprint_is_that_of_the_content()
    {
        var path = _folder.Write("abc");

        var fingerprint = await new CsvFileReader { Path = path }.FingerprintAsync(Cancellation);

        Assert.Equal(new DataFingerprint(path, "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3), fingerprint);
        await Assert.ThrowsAsync<DataException>(() => new CsvFileReader { Path = _folder.File("none") }.FingerprintAsync(Cancellation));
    }

    [Fact]
    public async Task A_delimiter_must_be_one_character()
    {
        foreach (var delimiter in (string[])["", ",,", "\"", "\n", "é"])
        {
            var reader = new CsvFileReader { Path = _folder.Write("a\n1\n"), Delimiter = delimiter };

            Assert.Equal("delimiter", Assert.Single(reader.CheckSettings()).Setting);
            await Assert.ThrowsAsync<DataException>(() => ReadAsync(reader));
        }

        Assert.Empty(new CsvFileReader { Path = "", Delimiter = "\t" }.CheckSettings());
        Assert.Equal("nullValues", Assert.Single(new CsvFileReader { Path = "", NullValues = ["", " NA"] }.CheckSettings()).Setting);
    }

    private static async Task<List<Frame>> FramesAsync(CsvFileReader reader, ReadRequest request)
    {
        var frames = new List<Frame>();
        await foreach (var frame in reader.ReadAsync(request, Cancellation))
            frames.Add(frame);
        return frames;
    }

    private static Task<Frame> ReadAsync(CsvFileReader reader) => reader.ReadAsync(ReadRequest.Everything, Cancellation).ToFrameAsync(Cancellation);

    private Task<List<Frame>> FramesAsync(string content, ReadRequest request) => FramesAsync(new CsvFileReader { Path = _folder.Write(content) }, request);

    private Task<Frame> ReadAsync(string content, ReadRequest? request = null, string delimiter = ",") =>
        new CsvFileReader { Path = _folder.Write(content), Delimiter = delimiter }.ReadAsync(request ?? ReadRequest.Everything, Cancellation).ToFrameAsync(Cancellation);

    private async Task<string> FailAsync(string content, ReadRequest request) =>
        (await Assert.ThrowsAsync<DataException>(() => ReadAsync(content, request))).Message;
}
