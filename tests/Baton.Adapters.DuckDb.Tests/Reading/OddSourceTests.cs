using Baton.Adapters.DuckDb.Settings;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests.Reading;

/// <summary>Sources that are allowed and unusual.</summary>
public sealed class OddSourceTests : NativeTests
{
    private const int Wide = 3000;

    private static readonly string[] Names =
        ["\"", "\"\"", "'", " ", " a ", "a.b", "a,b", "日本語", "🚲", "e\u0301", "select", "tab\there", "line\nbreak", "filename", "$1", "?", "%s", "a;--", new string('n', 5000)];

    [Theory]
    [MemberData(nameof(Place.Formats), MemberType = typeof(Place))]
    public async Task Columns_of_any_name_are_written_and_read_alone_and_together(string format)
    {
        var place = Place.In(Folder.Path, format);
        // DuckDB takes blanks off the names in a CSV file's header.
        var names = Names.Where(n => format != "duckdb-csv" || n == n.Trim()).ToArray();
        var frame = Frame.Of(names.Select((n, i) => (n, (Column)Column.Of(i, -i))));
        await place.Writer.WriteAsync(Stream(frame), Cancellation);
        Assert.Equal(frame, await ReadAsync(place.Reader, frame.Schema), Contents);
        foreach (var name in names)
            Assert.Equal(frame.Select(name), await ReadAsync(place.Reader, frame.Schema, name), Contents);
        var backwards = names.Reverse().ToArray();
        Assert.Equal(frame.Select(backwards), await ReadAsync(place.Reader, frame.Schema, backwards), Contents);
    }

    [Fact]
    public async Task What_the_library_adds_to_files_is_no_column_of_theirs()
    {
        var path = await ParquetAsync("SELECT 1 AS a");
        foreach (var name in (string[])["filename", "file_row_number", "file_index", "rowid"])
            Assert.Contains($"there is no column '{name}'", await RefusalAsync(new ParquetFileReader { Path = path }, null, name));
    }

    [Fact]
    public async Task Names_that_stand_twice_in_a_query_are_told_apart()
    {
        Assert.Equal(["a", "A_1", "a_2"], (await QueryAsync("SELECT 1 AS a, 2 AS A, 3 AS a")).Schema.Names);
        Assert.Contains("The query cannot be read", await RefusalAsync(new DuckDbQueryReader { Sql = "SELECT 1 AS \"\"" }));
    }

    [Theory]
    [InlineData("parquet")]
    [InlineData("duckdb")]
    public async Task Three_thousand_columns_are_read(string format)
    {
        var place = Place.In(Folder.Path, format);
        var frame = Frame.Of(Enumerable.Range(0, Wide).Select(i => ($"column {i}", (Column)(i % 3 == 0 ? Column.Of($"{i}", null) : Column.OfNullable<double>(i, null)))));
        await place.Writer.WriteAsync(Stream(frame), Cancellation);
        Assert.Equal(frame, await ReadAsync(place.Reader, frame.Schema), Contents);
        Assert.Equal(frame.Select("column 2999", "column 0"), await ReadAsync(place.Reader, frame.Schema, "column 2999", "column 0"), Contents);
    }

    [Fact]
    public async Task Very_long_texts_are_read()
    {
        var long1 = string.Concat(Enumerable.Range(0, 700_000).Select(i => $"{i} "));
        var frame = Frame.Of(("t", Column.Of(long1, "", null, long1[..100], long1 + "é")));
        var path = Folder.File("long.parquet");
        await new ParquetFileWriter { Path = path }.WriteAsync(Stream(frame), Cancellation);
        Assert.Equal(frame, await ReadAsync(new ParquetFileReader { Path = path }, frame.Schema), Contents);
    }

    [Fact]
    public async Task Files_without_rows_keep_their_columns()
    {
        var frame = Frame.Of(("a", Column.Of(1)), ("t", Column.Of("x"))).Slice(0, 0);
        var path = Folder.File("empty.parquet");
        await new ParquetFileWriter { Path = path }.WriteAsync(Stream(frame, frame), Cancellation);
        Assert.Equal(0, (await QueryAsync($"SELECT count(*) AS n FROM parquet_metadata('{path}')")).Column<long>("n").Span[0]);
        Assert.Equal(frame, await ReadAsync(new ParquetFileReader { Path = path }, frame.Schema), Contents);
        Assert.Equal(["t"], (await ReadAsync(new ParquetFileReader { Path = path }, null, "t")).Schema.Names);
    }

    [Fact]
    public async Task Columns_of_nothing_but_missing_values_are_read()
    {
        var frame = await ReadAsync(new ParquetFileReader { Path = await ParquetAsync("SELECT NULL AS n, NULL::DOUBLE AS d, NULL::VARCHAR AS t, i FROM range(5000) t(i)") });
        Assert.All((string[])["n", "d", "t"], name => Assert.Equal(5000, frame[name].NullCount));
        Assert.Equal(0, frame["i"].NullCount);
    }

    [Theory]
    [InlineData(2047)]
    [InlineData(2048)]
    [InlineData(2049)]
    [InlineData(65536)]
    public async Task Texts_that_a_file_keeps_in_a_dictionary_are_read_across_all_borders(int size)
    {
        var path = Folder.File("dictionary.parquet");
        var texts = Enumerable.Range(0, 20_000).Select(i => (i / 3 % 5) switch { 0 => "short", 1 => "longer than twelve bytes", 2 => null, 3 => "", _ => "日本語 is longer than that" }).ToArray();
        var frame = Frame.Of(("t", Column.Of(texts)));
        await new ParquetFileWriter { Path = path, RowGroupSize = 2048 * 3 }.WriteAsync(Stream(frame), Cancellation);
        Assert.Contains("DICTIONARY", (await QueryAsync($"SELECT string_agg(encodings) AS e FROM parquet_metadata('{path}')")).Text("e")[0]!);
        Assert.Equal(frame, await ReadAsync(new ParquetFileReader { Path = path, BatchSize = size }, frame.Schema), Contents);
    }

    [Fact]
    public async Task Decimal_numbers_and_enumerations_of_a_file_are_converted()
    {
        // Read a second time, by another statement: the first one shows what must be converted.
        var path = Folder.File("decimals.parquet");
        using (var database = Baton.Adapters.DuckDb.Engine.Database.InMemory(new EngineSettings()))
            database.Run($"COPY (SELECT (i / 8)::DECIMAL(18, 3) AS d, i::HUGEINT AS h, i AS n FROM range(3000) t(i)) TO '{path}' (FORMAT parquet)", "The file cannot be made");
        var frame = await ReadAsync(new ParquetFileReader { Path = path });
        Assert.Equal((ColumnType.Float64, 0.375, 3000), (frame["d"].Type, frame.Column<double>("d").Span[3], frame.RowCount));
        var exact = await ReadAsync(new ParquetFileReader { Path = path }, new FrameSchema(new ColumnSchema("d", ColumnType.String, Nullable: true)), "d");
        Assert.Equal("0.375", exact.Text("d")[3]);
    }

    [Theory]
    [InlineData("A", "a", "differ in upper and lower case")]
    [InlineData("not named", "a", "does not name the parameter")]
    [InlineData("", "a", "does not name the parameter")]
    [InlineData("$a", "a", "does not name the parameter")]
    public async Task Names_of_parameters_that_cannot_be_meant_are_refused(string one, string other, string reason)
    {
        var reader = new DuckDbQueryReader { Sql = "SELECT $a AS x", Parameters = new Dictionary<string, string> { [one] = "1", [other] = "2" } };
        Assert.Contains(reason, await RefusalAsync(reader), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zero_character_ends_no_text_early()
    {
        Assert.Contains("zero character", await RefusalAsync(new DuckDbQueryReader { Sql = "SELECT 1 AS a\0 FROM nowhere" }));
        Assert.Contains("engine.tempDirectory", await RefusalAsync(new DuckDbQueryReader { Sql = "SELECT 1 AS a", Engine = new EngineSettings { TempDirectory = "a\0b" } }));
        Assert.Contains("engine.memoryLimit", await RefusalAsync(new DuckDbQueryReader { Sql = "SELECT 1 AS a", Engine = new EngineSettings { MemoryLimit = "1GB\0" } }));
    }

    [Theory]
    [InlineData("i // (i - 5000)", "x IS NULL")]
    [InlineData("CASE WHEN i = 5000 THEN 'no' ELSE '1' END::INTEGER", "Could not convert string 'no' to INT32")]
    [InlineData("(i * 1000000000)::INTEGER", "out of range for the destination type INT32")]
    [InlineData("CASE WHEN i = 5000 THEN error('it ends here') ELSE i END", "it ends here")]
    public async Task What_fails_after_some_rows_is_told_in_one_sentence(string expression, string reason)
    {
        var reader = new DuckDbQueryReader { Sql = $"SELECT {expression} AS x FROM range(10_000) t(i)", BatchSize = 64, Engine = new EngineSettings { Threads = 1 } };
        if (reason == "x IS NULL")
        {
            // What is divided by zero is missing: SQL's rule here, and no failure.
            Assert.Equal(1, (await ReadAsync(reader))["x"].NullCount);
            return;
        }

        var message = await RefusalAsync(reader);
        Assert.StartsWith("The query cannot be read: ", message);
        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", message);
    }

    private static bool Contents(Frame expected, Frame actual) => actual.ContentEquals(expected);
}
