using System.Diagnostics;
using Baton.Data;
using Baton.Data.Csv;
using Baton.Frames;
using Baton.Tests.Data.Files;

namespace Baton.Tests.Data.Csv;

public sealed class CsvFileReaderFailureTests : IDisposable
{
    private const string WriteToPipe = "printf 'a\\n1\\n' > \"$0\"";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ColumnType.UInt8, "300", "a whole number from 0 to 255")]
    [InlineData(ColumnType.UInt8, "-1", "a whole number from 0 to 255")]
    [InlineData(ColumnType.Int8, "128", "a whole number from -128 to 127")]
    [InlineData(ColumnType.Int16, "32768", "a whole number from -32768 to 32767")]
    [InlineData(ColumnType.UInt16, "65536", "a whole number from 0 to 65535")]
    [InlineData(ColumnType.Int32, "2147483648", "a whole number from -2147483648 to 2147483647")]
    [InlineData(ColumnType.Int32, "1.5", "a whole number from -2147483648 to 2147483647")]
    [InlineData(ColumnType.Int32, "NaN", "a whole number from -2147483648 to 2147483647")]
    [InlineData(ColumnType.Int32, "0x10", "a whole number from -2147483648 to 2147483647")]
    [InlineData(ColumnType.UInt32, "4294967296", "a whole number from 0 to 4294967295")]
    [InlineData(ColumnType.Int64, "9223372036854775808", "a whole number from -9223372036854775808 to 9223372036854775807")]
    [InlineData(ColumnType.UInt64, "18446744073709551616", "a whole number from 0 to 18446744073709551615")]
    [InlineData(ColumnType.Float32, "1e39", "a number of single precision")]
    [InlineData(ColumnType.Float64, "1e309", "a number of double precision")]
    [InlineData(ColumnType.Float64, "1.5 kg", "a number of double precision")]
    [InlineData(ColumnType.Float64, "--1", "a number of double precision")]
    [InlineData(ColumnType.Boolean, "yes", "true or false")]
    [InlineData(ColumnType.Boolean, "2", "true or false")]
    [InlineData(ColumnType.Date, "2011-02-29", "a date written yyyy-MM-dd")]
    [InlineData(ColumnType.Date, "2011-1-1", "a date written yyyy-MM-dd")]
    [InlineData(ColumnType.Date, "0000-01-01", "a date written yyyy-MM-dd")]
    [InlineData(ColumnType.Time, "24:00", "a time written HH:mm:ss")]
    [InlineData(ColumnType.Time, "12:00:60", "a time written HH:mm:ss")]
    [InlineData(ColumnType.Time, "12:00:00.", "a time written HH:mm:ss")]
    [InlineData(ColumnType.Time, "12:00:00.12345678", "a time written HH:mm:ss")]
    [InlineData(ColumnType.DateTime, "2011-01-01T", "a date and time")]
    [InlineData(ColumnType.DateTime, "2011-01-01T12:00+0200", "a date and time")]
    [InlineData(ColumnType.DateTime, "0001-01-01T00:00+01:00", "a date and time")]
    [InlineData(ColumnType.DateTime, "2011-01-01Z", "a date and time")]
    public async Task A_value_that_does_not_fit_is_told_with_its_place(ColumnType type, string text, string expected)
    {
        var message = await FailAsync($"id,x\n1,\n2,{text}\n", new ReadRequest { Schema = new FrameSchema(new ColumnSchema("x", type, Nullable: true)) });

        Assert.Contains($"{_folder.File("data.csv")}' cannot be read as asked: line 3, column 'x': '{text}' is not {expected}", message);
    }

    [Theory]
    [InlineData(ColumnType.Int32)]
    [InlineData(ColumnType.Float64)]
    [InlineData(ColumnType.String)]
    [InlineData(ColumnType.Date)]
    public async Task A_missing_value_is_refused_where_none_may_be(ColumnType type)
    {
        var message = await FailAsync("id,x\n1,\n", new ReadRequest { Schema = new FrameSchema(new ColumnSchema("x", type)) });

        Assert.Contains("line 2, column 'x': the value is missing", message);
    }

    [Fact]
    public async Task The_first_problems_are_told_together()
    {
        var schema = new FrameSchema(new ColumnSchema("a", ColumnType.Int32), new ColumnSchema("b", ColumnType.UInt8));
        var message = await FailAsync("a,b\nx,1\n1,2\n3,256\n4\n,5\n", new ReadRequest { Schema = schema });

        Assert.Contains("line 2, column 'a': 'x' is not", message);
        Assert.Contains("line 4, column 'b': '256' is not", message);
        Assert.Contains("line 5: there are 2 columns, but 1 field", message);
        Assert.Contains("line 6, column 'a': the value is missing", message);
    }

    [Fact]
    public async Task Very_many_problems_are_cut_short()
    {
        var message = await FailAsync("a\n" + string.Concat(Enumerable.Repeat("x\n", 1000)), new ReadRequest { Schema = new FrameSchema(new ColumnSchema("a", ColumnType.Int32)) });

        Assert.Equal(12, message.Split('\n').Length);
        Assert.Contains("There may be more", message);
    }

    [Fact]
    public async Task A_problem_in_a_later_frame_comes_after_the_frames_before_it()
    {
        var reader = new CsvFileReader { Path = _folder.Write("a\n1\n2\n3\nx\n"), BatchSize = 2 };
        var schema = new FrameSchema(new ColumnSchema("a", ColumnType.Int32));
        var rows = 0;

        var failure = await Assert.ThrowsAsync<DataException>(async () =>
        {
            await foreach (var frame in reader.ReadAsync(new ReadRequest { Schema = schema }, Cancellation))
                rows += frame.RowCount;
        });

        Assert.Equal(2, rows);
        Assert.Contains("line 5", failure.Message);
    }

    [Theory]
    [InlineData("a,b\n1,2\n3,4,5\n", "line 3: there are 2 columns, but 3 fields")]
    [InlineData("a,b\n1,2\n3\n", "line 3: there are 2 columns, but 1 field")]
    [InlineData("a,b\r\n\"x\r\ny\",2\r\n3\r\n", "line 4: there are 2 columns, but 1 field")]
    [InlineData("a,b\n\n\n3\n", "line 4: there are 2 columns, but 1 field")]
    public async Task Ragged_records_are_told_with_their_line(string content, string expected) =>
        Assert.Contains(expected, await FailAsync(content));

    [Theory]
    [InlineData("a,b\n1,2\n3,\"unclosed\n4,5\n", "from line 3 on")]
    [InlineData("a,b\n1,x\"y\n", "from line 2 on")]
    [InlineData("a,b\n1,\"x\"y\n", "from line 2 on")]
    [InlineData("a,\"b\n", "from line 1 on")]
    public async Task Broken_quotes_are_told_with_their_line(string content, string expected)
    {
        var message = await FailAsync(content);

        Assert.Contains(expected, message);
        Assert.Contains("is not well-formed", message);
        Assert.Contains(_folder.File("data.csv"), message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\r\n")]
    [InlineData("\uFEFF")]
    public async Task An_empty_file_is_refused(string content) => Assert.Contains("is empty", await FailAsync(content));

    [Theory]
    [InlineData("a,b,a\n1,2,3\n", "The columns 1 and 3 of the file")]
    [InlineData("a,,c\n1,2,3\n", "Column 2 of the file")]
    [InlineData("a,b,\n1,2,\n", "Column 3 of the file")]
    [InlineData(",\n1,2\n", "Column 1 of the file")]
    public async Task Names_must_be_there_and_unique(string content, string expected) => Assert.Contains(expected, await FailAsync(content));

    [Fact]
    public async Task Text_that_is_not_UTF_8_is_told_with_its_place()
    {
        var path = _folder.Write([.. "id,city\n1,ok\n2,K"u8, 0xF6, .. "ln\n"u8]);

        var failure = await Assert.ThrowsAsync<DataException>(() => ReadAsync(path));

        Assert.Contains("line 3, column 'city'", failure.Message);
        Assert.Contains("valid UTF-8", failure.Message);
        Assert.Contains("line 1, column '2'", (await Assert.ThrowsAsync<DataException>(() => ReadAsync(_folder.Write([.. "id,K"u8, 0xF6, .. "ln\n1,2\n"u8])))).Message);
    }

    [Fact]
    public async Task Values_in_messages_stay_on_their_line_and_short()
    {
        var schema = new FrameSchema(new ColumnSchema("a", ColumnType.Int32));
        var message = await FailAsync($"a\n\"x\n\u0007{new string('y', 5000)}\"\n", new ReadRequest { Schema = schema });

        Assert.Contains("'x\\x0A\\x07yyyy", message);
        Assert.InRange(message.Length, 100, 500);
    }

    [Fact]
    public async Task A_missing_file_and_a_directory_are_refused()
    {
        Assert.Contains("There is no file", (await Assert.ThrowsAsync<DataException>(() => ReadAsync(_folder.File("none.csv")))).Message);
        Assert.Contains("is a directory", (await Assert.ThrowsAsync<DataException>(() => ReadAsync(_folder.Path))).Message);
        Assert.Contains("is not the path of a file", (await Assert.ThrowsAsync<DataException>(() => ReadAsync(""))).Message);
        Assert.Contains("is not the path of a file", (await Assert.ThrowsAsync<DataException>(() => ReadAsync("a\0b"))).Message);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_refused()
    {
        var path = _folder.Write("a\n1\n");
        await using var exclusive = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var failure = await Assert.ThrowsAsync<DataException>(() => ReadAsync(path));

        Assert.Contains($"The file '{path}' cannot be read", failure.Message);
        Assert.IsType<IOException>(failure.InnerException);
    }

    [Fact]
    public async Task What_can_be_read_only_once_needs_a_schema()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Named pipes are files on Linux.");
        var pipe = _folder.File("pipe");
        await RunAsync("mkfifo \"$0\"", pipe);

        var writing = RunAsync(WriteToPipe, pipe);
        Assert.Contains("can be read only once", (await Assert.ThrowsAsync<DataException>(() => ReadAsync(pipe))).Message);
        await writing;

        writing = RunAsync(WriteToPipe, pipe);
        var request = new ReadRequest { Schema = new FrameSchema(new ColumnSchema("a", ColumnType.Int32)) };
        var frame = await new CsvFileReader { Path = pipe }.ReadAsync(request, Cancellation).ToFrameAsync(Cancellation);
        await writing;
        Assert.Equal(1, frame.Column<int>("a").Span[0]);
    }

    private static async Task RunAsync(string script, string argument)
    {
        using var shell = Process.Start("sh", ["-c", script, argument]);
        await shell.WaitForExitAsync(Cancellation);
    }

    private static Task<Frame> ReadAsync(string path) => new CsvFileReader { Path = path }.ReadAsync(ReadRequest.Everything, Cancellation).ToFrameAsync(Cancellation);

    private async Task<string> FailAsync(string content, ReadRequest? request = null)
    {
        var reader = new CsvFileReader { Path = _folder.Write(content) };
        return (await Assert.ThrowsAsync<DataException>(() => reader.ReadAsync(request ?? ReadRequest.Everything, Cancellation).ToFrameAsync(Cancellation))).Message;
    }
}
