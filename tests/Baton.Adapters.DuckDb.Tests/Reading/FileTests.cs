using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Settings;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests.Reading;

/// <summary>Which files are read, and what is wrong with them.</summary>
public sealed class FileTests : NativeTests
{
    public static TheoryData<string> Kinds { get; } = ["parquet", "json", "duckdb-csv"];

    [Fact]
    public async Task Only_the_columns_asked_for_are_read()
    {
        var path = Folder.File("lists.parquet");
        using (var database = Database.InMemory(new EngineSettings()))
            database.Run($"COPY (SELECT 1 AS a, [1] AS list, 3 AS \"c \"\"quoted\"\"\") TO '{path}' (FORMAT parquet)", "The file cannot be made");
        Assert.Equal(["c \"quoted\"", "a"], (await ReadAsync(new ParquetFileReader { Path = path }, null, "c \"quoted\"", "a")).Schema.Names);
        Assert.Contains("the column 'list' holds LIST", await RefusalAsync(new ParquetFileReader { Path = path }));
        Assert.Contains("there is no column 'A'; nearest: a", await RefusalAsync(new ParquetFileReader { Path = path }, null, "A"));
        Assert.Contains("there is no column 'b'", await RefusalAsync(new ParquetFileReader { Path = path }, new FrameSchema(new ColumnSchema("b", ColumnType.Int32))));
    }

    [Fact]
    public async Task Patterns_and_lists_of_files_are_read_in_order()
    {
        foreach (var i in (int[])[3, 1, 2])
            await ParquetAsync($"SELECT {i} AS i", $"part-{i}.parquet");
        var other = await ParquetAsync("SELECT 9 AS i", "other.parquet");
        Assert.Equal((int[])[1, 2, 3], await NumbersAsync(new ParquetFileReader { Path = Folder.File("part-*.parquet") }));
        Assert.Equal((int[])[9, 2, 3], await NumbersAsync(new ParquetFileReader { Path = other, MorePaths = [Folder.File("part-[23].parquet")] }));
        Assert.Contains("There is no file that matches", await RefusalAsync(new ParquetFileReader { Path = Folder.File("none-*.parquet") }));
        Assert.Contains("There is no file", await RefusalAsync(new ParquetFileReader { Path = other, MorePaths = [Folder.File("none.parquet")] }));
    }

    [Theory]
    [InlineData("odd [1] * ?.parquet")]
    [InlineData("it's \"quoted\"; SELECT 1.parquet")]
    [InlineData("{uuid} é 🚲.parquet")]
    [InlineData("back\\slash.parquet")]
    public async Task A_file_of_any_name_is_written_and_read(string name)
    {
        var path = await ParquetAsync("SELECT 5 AS i", name);
        Assert.Equal([path], Directory.GetFiles(Folder.Path));
        Assert.Equal((int[])[5], await NumbersAsync(new ParquetFileReader { Path = path }));
    }

    [Fact]
    public async Task Files_with_other_columns_are_joined_by_name_if_asked_for()
    {
        var one = await ParquetAsync("SELECT 1 AS a, 2 AS b", "one.parquet");
        var two = await ParquetAsync("SELECT 3 AS b, 4 AS c", "two.parquet");
        var frame = await ReadAsync(new ParquetFileReader { Path = one, MorePaths = [two], UnionByName = true });
        Assert.Equal(["a", "b", "c"], frame.Schema.Names);
        Assert.Equal((null, 3, 4), (frame["a"].GetObject(1), frame["b"].GetObject(1), frame["c"].GetObject(1)));
    }

    [Fact]
    public async Task Files_with_other_columns_are_read_by_name_or_refused_with_advice()
    {
        var one = await ParquetAsync("SELECT 1 AS a, 2 AS b", "one.parquet");
        var other = await ParquetAsync("SELECT 20 AS b, 10 AS a, 30 AS c", "other.parquet");
        var frame = await ReadAsync(new ParquetFileReader { Path = one, MorePaths = [other] });
        Assert.Equal(["a", "b"], frame.Schema.Names);
        Assert.Equal([1, 10], frame.Column<int>("a").Span.ToArray());
        Assert.EndsWith("or set unionByName.", await RefusalAsync(new ParquetFileReader { Path = other, MorePaths = [one] }));
    }

    [Fact]
    public async Task What_is_wrong_with_a_CSV_file_is_told_with_its_line()
    {
        var message = await RefusalAsync(new DuckDbCsvFileReader { Path = Folder.Write([.. "x,y\n"u8, 0xFF, .. ",2\n3,4\n"u8], "bytes.csv") });
        Assert.Contains("Line: 2: ", message);
        Assert.Contains("not utf-8", message);
        Assert.EndsWith("undamaged, and of this format.", message);
    }

    [Fact]
    public async Task Folders_are_a_column_if_asked_for()
    {
        Directory.CreateDirectory(Folder.File("year=2024"));
        var path = await ParquetAsync("SELECT 1 AS a", Path.Combine("year=2024", "x.parquet"));
        Assert.Equal(["a"], (await ReadAsync(new ParquetFileReader { Path = path })).Schema.Names);
        Assert.Equal(2024L, (await ReadAsync(new ParquetFileReader { Path = path, HivePartitioning = true }))["year"].GetObject(0));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_no_file_is_refused_by_its_name(string kind)
    {
        var missing = Folder.File("missing.file");
        Assert.StartsWith($"There is no file '{missing}'", await RefusalAsync(Reader(kind, missing)));
        Assert.StartsWith($"'{Folder.Path}' is a directory", await RefusalAsync(Reader(kind, Folder.Path)));
        Assert.Contains("is not the path of a file", await RefusalAsync(Reader(kind, "")));
        Assert.Contains("is not the path of a file", await RefusalAsync(Reader(kind, "a\0b")));
        Assert.StartsWith("There is no file 'https://host.invalid/x'", await RefusalAsync(Reader(kind, "https://host.invalid/x")));
    }

    [Fact]
    public async Task A_file_that_is_no_Parquet_file_is_refused()
    {
        foreach (var content in (string[])["", "P", "PAR1", "PAR1PAR1", "PAR1\0\0\0\0PAR1", "a,b\n1,2\n3,4\n", new string('x', 100_000)])
        {
            var path = Folder.Write(content, "wrong.parquet");
            var message = await RefusalAsync(new ParquetFileReader { Path = path });
            Assert.StartsWith($"The file '{path}' cannot be read: ", message);
            Assert.EndsWith("Check that all of it is there, undamaged, and of this format.", message);
        }
    }

    [Fact]
    public async Task A_Parquet_file_that_is_cut_is_refused()
    {
        var whole = await File.ReadAllBytesAsync(await ParquetAsync("SELECT i, i::VARCHAR AS t FROM range(10_000) t(i)"), Cancellation);
        foreach (var length in (int[])[whole.Length - 1, whole.Length / 2, 100, 12])
        {
            var path = Folder.Write(whole[..length], "cut.parquet");
            Assert.StartsWith($"The file '{path}' cannot be read: ", await RefusalAsync(new ParquetFileReader { Path = path }));
        }
    }

    [Fact]
    public async Task CSV_files_are_read_as_the_CSV_reader_reads_them()
    {
        var path = Folder.Write("id;day;note;x\n1;2011-01-02;\"a;b\";0.1\n2;;\"\";1e5\n3;2011-01-03;NA;NaN\n", "data.csv");
        var schema = new FrameSchema(
            new ColumnSchema("id", ColumnType.UInt8), new ColumnSchema("day", ColumnType.Date, Nullable: true), new ColumnSchema("note", ColumnType.String, Nullable: true), new ColumnSchema("x", ColumnType.Float32));
        var expected = await ReadAsync(new Baton.Data.Csv.CsvFileReader { Path = path, Delimiter = ";", NullValues = ["", "NA"] }, schema);
        var frame = await ReadAsync(new DuckDbCsvFileReader { Path = path, NullValues = ["", "NA"] }, schema);
        Assert.True(frame.ContentEquals(expected), $"{frame}");
        var some = await ReadAsync(new DuckDbCsvFileReader { Path = path, Delimiter = ";", Header = true }, new FrameSchema(new ColumnSchema("id", ColumnType.String)));
        Assert.Equal([ColumnType.String, ColumnType.Date, ColumnType.String, ColumnType.Float64], some.Schema.Select(c => c.Type));
        Assert.Contains("row 2, column 'x': '1e5' is not a whole number", await RefusalAsync(new DuckDbCsvFileReader { Path = path }, new FrameSchema(new ColumnSchema("x", ColumnType.Int64, Nullable: true))));
    }

    [Fact]
    public async Task JSON_is_read_in_lines_and_in_an_array()
    {
        var schema = new FrameSchema(
            new ColumnSchema("a", ColumnType.UInt64), new ColumnSchema("at", ColumnType.DateTime, Nullable: true), new ColumnSchema("t", ColumnType.String, Nullable: true));
        const string One = """{"a": 18446744073709551615, "at": "2011-01-01T00:00:00Z", "t": "x", "more": [1]}""";
        const string Two = """{"t": null, "a": 1}""";
        foreach (var content in (string[])[$"{One}\n{Two}\n", $"[{One},\n{Two}]"])
        {
            var frame = await ReadAsync(new JsonFileReader { Path = Folder.Write(content, "data.json") }, schema, "a", "at", "t");
            Assert.Equal((ulong.MaxValue, DateTimeKind.Utc, "x"), (frame["a"].GetObject(0), ((DateTime)frame["at"].GetObject(0)!).Kind, frame["t"].GetObject(0)));
            Assert.Equal((1UL, null, null), (frame["a"].GetObject(1), frame["at"].GetObject(1), frame["t"].GetObject(1)));
        }

        Assert.StartsWith("The file", await RefusalAsync(new JsonFileReader { Path = Folder.Write("{\"a\": 1}\n{\"a\": ", "bad.json") }));
        Assert.Contains("holds no rows", await RefusalAsync(new JsonFileReader { Path = Folder.Write("", "empty.json") }));
    }

    [Fact]
    public async Task A_fingerprint_is_that_of_the_content()
    {
        var path = await ParquetAsync("SELECT 1 AS a", "a.parquet");
        await ParquetAsync("SELECT 2 AS a", "b.parquet");
        var one = await new ParquetFileReader { Path = path }.FingerprintAsync(Cancellation);
        Assert.Equal(one, await new ParquetFileReader { Path = path }.FingerprintAsync(Cancellation));
        Assert.Equal(new FileInfo(path).Length, one.Bytes);
        var both = await new ParquetFileReader { Path = Folder.File("*.parquet") }.FingerprintAsync(Cancellation);
        Assert.NotEqual(one.Digest, both.Digest);
        await ParquetAsync("SELECT 3 AS a", "b.parquet");
        Assert.NotEqual(both.Digest, (await new ParquetFileReader { Path = Folder.File("*.parquet") }.FingerprintAsync(Cancellation)).Digest);
        await Assert.ThrowsAsync<DataException>(() => new ParquetFileReader { Path = Folder.File("none") }.FingerprintAsync(Cancellation));
    }

    private static IReader Reader(string kind, string path) => kind switch
    {
        "parquet" => new ParquetFileReader { Path = path },
        "json" => new JsonFileReader { Path = path },
        _ => new DuckDbCsvFileReader { Path = path },
    };

    private static async Task<int[]> NumbersAsync(IReader reader) => (await ReadAsync(reader)).Column<int>("i").Span.ToArray();
}
