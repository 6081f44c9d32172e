using Baton.Adapters.DuckDb.Settings;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests.Reading;

/// <summary>Queries: parameters, columns, databases, and what is wrong with them.</summary>
public sealed class QueryTests : NativeTests
{
    [Fact]
    public async Task Parameters_stand_where_the_query_names_them()
    {
        var named = new DuckDbQueryReader
        {
            Sql = "SELECT i FROM range(10) t(i) WHERE i >= $least AND DATE '2024-01-01' + i::INTEGER < $before ORDER BY i -- the end",
            Parameters = new Dictionary<string, string> { ["least"] = "3", ["BEFORE"] = "2024-01-06" },
        };
        Assert.Equal((long[])[3L, 4L], Numbers(await ReadAsync(named)));
        var positional = new DuckDbQueryReader { Sql = "SELECT i FROM range(10) t(i) WHERE i > ? AND i < ?;", Parameters = new Dictionary<string, string> { ["1"] = "3", ["2"] = "5" } };
        Assert.Equal((long[])[4L], Numbers(await ReadAsync(positional)));
    }

    [Theory]
    [InlineData("'; DROP TABLE t; --")]
    [InlineData("\" OR 1=1")]
    [InlineData("$x")]
    [InlineData("a\0b")]
    [InlineData("")]
    [InlineData("日本語 🚲 and longer than twelve bytes")]
    public async Task A_parameter_is_never_SQL(string value)
    {
        var reader = new DuckDbQueryReader { Sql = "SELECT $x::VARCHAR AS x", Parameters = new Dictionary<string, string> { ["x"] = value } };
        Assert.Equal(value, (await ReadAsync(reader)).Text("x")[0]);
    }

    [Fact]
    public async Task Parameters_and_the_query_must_fit_together()
    {
        var missing = await RefusalAsync(new DuckDbQueryReader { Sql = "SELECT $a + $b AS x", Parameters = new Dictionary<string, string> { ["a"] = "1" } });
        Assert.Contains("names the parameter $b, which is not among the parameters (a)", missing);
        var unused = await RefusalAsync(new DuckDbQueryReader { Sql = "SELECT 1 AS x", Parameters = new Dictionary<string, string> { ["a"] = "1" } });
        Assert.Contains("does not name the parameter $a", unused);
        var wrong = await RefusalAsync(new DuckDbQueryReader { Sql = "SELECT i FROM range(3) t(i) WHERE i > $n", Parameters = new Dictionary<string, string> { ["n"] = "many" } });
        Assert.Contains("Could not convert string 'many' to INT64", wrong);
    }

    [Fact]
    public async Task Columns_are_given_in_the_order_asked_for()
    {
        var reader = new DuckDbQueryReader { Sql = "SELECT 1 AS a, 2 AS \"b \"\"c\"\"\", 3 AS c, 4 AS c" };
        Assert.Equal(["c", "b \"c\""], (await ReadAsync(reader, null, "c", "b \"c\"")).Schema.Names);
        var message = await RefusalAsync(reader, null, "C", "zzz");
        Assert.Contains("there is no column 'C'; nearest: c", message);
        Assert.Contains("there is no column 'zzz'", message);
    }

    [Fact]
    public async Task Rows_come_in_the_order_of_the_query()
    {
        var frame = await QueryAsync("SELECT i FROM range(300_000) t(i) ORDER BY i DESC");
        Assert.Equal(Enumerable.Range(0, 300_000).Select(i => 299_999L - i), frame.Column<long>("i").Span.ToArray());
    }

    [Theory]
    [InlineData("SELECT 1 AS a,\n  nosuch FROM (VALUES (1)) t(x)", "\"nosuch\" not found in FROM clause", "(line 2, column 3)", "\"x\"")]
    [InlineData("SELEC 1", "syntax error at or near \"SELEC\"", "(line 1, column 1)", "Correct the SQL.")]
    [InlineData("SELECT * FROM rentls", "Table with name rentls does not exist", "(line 1, column 15)", "")]
    [InlineData("SELECT nosuch(1)", "Scalar Function with name nosuch does not exist", "(line 1, column 8)", "")]
    [InlineData("SELECT 1; SELECT 2", "", "", "")]
    [InlineData("", "", "", "")]
    [InlineData("CREATE TABLE t (i INTEGER)", "the SQL is no query", "", "SELECT")]
    [InlineData("COPY (SELECT 1) TO 'x.csv'", "the SQL is no query", "", "SELECT")]
    [InlineData("SELECT * FROM read_parquet('https://host.invalid/x.parquet')", "requires the extension httpfs", "", "never downloaded")]
    [InlineData("SELECT * FROM 's3://bucket/x.parquet'", "requires the extension httpfs", "", "engine.extensions")]
    [InlineData("SELECT 'x'::INTEGER AS a", "Could not convert string 'x' to INT32", "", "")]
    [InlineData("SELECT error('bad row') FROM range(3)", "bad row", "", "")]
    public async Task A_mistake_is_told_in_a_sentence_with_its_place(string sql, string reason, string place, string advice)
    {
        var message = await RefusalAsync(new DuckDbQueryReader { Sql = sql });
        Assert.StartsWith("The query cannot be read: ", message);
        Assert.All([reason, place, advice], part => Assert.Contains(part, message));
        Assert.DoesNotContain("Error:", message);
        Assert.DoesNotContain("\n", message);
    }

    [Fact]
    public async Task A_failure_in_the_middle_of_the_stream_is_told()
    {
        var reader = new DuckDbQueryReader { Sql = "SELECT CASE WHEN i = 900_000 THEN error('the bad row') ELSE i::VARCHAR END AS x FROM range(1_000_000) t(i)", BatchSize = 2048 };
        var failure = await Assert.ThrowsAsync<DataException>(async () =>
        {
            await foreach (var _ in reader.ReadAsync(ReadRequest.Everything, Cancellation))
            {
            }
        });
        Assert.Contains("the bad row", failure.Message);
    }

    [Fact]
    public async Task A_database_is_only_read_and_may_be_read_twice_at_once()
    {
        var path = Folder.File("some 'db'.duckdb");
        await new DuckDbTableWriter { Database = path, Table = "t" }.WriteAsync(Stream(Frame.Of(("a", Column.Of(1, 2, 3)))), Cancellation);
        var before = await File.ReadAllBytesAsync(path, Cancellation);
        var reader = new DuckDbQueryReader { Database = path, Sql = "FROM t" };
        var frames = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ReadAsync(reader)));
        Assert.All(frames, f => Assert.Equal([1, 2, 3], f.Column<int>("a").Span.ToArray()));
        Assert.Equal(before, await File.ReadAllBytesAsync(path, Cancellation));
        Assert.Equal([path], Directory.GetFiles(Folder.Path));
    }

    [Fact]
    public async Task What_is_no_database_is_refused_by_its_name()
    {
        var text = Folder.Write("this is no database, but it is long enough to be looked at for a while", "text.duckdb");
        Assert.StartsWith($"The database '{text}' cannot be opened: ", await RefusalAsync(new DuckDbQueryReader { Database = text, Sql = "SELECT 1 AS x" }));
        var missing = Folder.File("missing.duckdb");
        Assert.StartsWith($"The database '{missing}' cannot be opened: ", await RefusalAsync(new DuckDbQueryReader { Database = missing, Sql = "SELECT 1 AS x" }));
        Assert.False(File.Exists(missing));
        Assert.Contains(Folder.Path, await RefusalAsync(new DuckDbQueryReader { Database = Folder.Path, Sql = "SELECT 1 AS x" }));
    }

    [Theory]
    [InlineData("data.csv", "a,b\n1,2\n")]
    [InlineData("empty.csv", "")]
    [InlineData("data.json", "{\"a\":1}")]
    public async Task A_file_that_the_library_takes_for_a_view_is_no_database(string name, string content)
    {
        var path = Folder.Write(content, name);
        var frames = Stream(Frame.Of(("a", Column.Of(1))));
        var failure = await Assert.ThrowsAsync<DataException>(() => new DuckDbTableWriter { Database = path, Table = "t" }.WriteAsync(frames, Cancellation));
        Assert.Equal($"The database '{path}' cannot be opened: it is a file of another kind. Name a database, or a file that is not there yet.", failure.Message);
        Assert.Equal(failure.Message, await RefusalAsync(new DuckDbQueryReader { Database = path, Sql = "SELECT 1 AS x" }));
        Assert.Equal(content, await File.ReadAllTextAsync(path, Cancellation));
    }

    [Fact]
    public async Task A_database_of_a_name_that_the_library_keeps_for_itself_is_a_file()
    {
        // The library looks at the name alone; here it stands for a file of the current directory.
        const string Path = ":memory:";
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file can have this name here.");
        try
        {
            foreach (var table in (string[])["t", "u"])
                await new DuckDbTableWriter { Database = Path, Table = table }.WriteAsync(Stream(Frame.Of(("a", Column.Of(1)))), Cancellation);
            Assert.Equal(1, (await ReadAsync(new DuckDbQueryReader { Database = Path, Sql = "SELECT t.a FROM t, u" })).RowCount);
        }
        finally
        {
            File.Delete(Path);
        }
    }

    [Fact]
    public async Task What_a_query_cannot_do_is_no_mistake_of_its_SQL()
    {
        var parameter = new DuckDbQueryReader { Sql = "SELECT 1 AS x WHERE DATE '2020-01-01' > $from", Parameters = new Dictionary<string, string> { ["from"] = "2011-13-01" } };
        Assert.EndsWith("Correct the SQL or its parameters.", await RefusalAsync(parameter));
        Folder.Write("", "no-directory");
        var sorting = new DuckDbQueryReader
        {
            Sql = "SELECT i, hash(i) AS x FROM range(5_000_000) t(i) ORDER BY x",
            Engine = new EngineSettings { MemoryLimit = "40MB", Threads = 1, TempDirectory = Folder.File("no-directory") },
        };
        Assert.EndsWith("engine.tempDirectory.", await RefusalAsync(sorting));
    }

    [Theory]
    [InlineData("plenty", "engine.memoryLimit")]
    [InlineData("12 elephants", "engine.memoryLimit")]
    public async Task A_memory_limit_that_is_none_is_refused(string limit, string setting) =>
        Assert.Contains(setting, await RefusalAsync(new DuckDbQueryReader { Sql = "SELECT 1 AS x", Engine = new EngineSettings { MemoryLimit = limit } }));

    [Fact]
    public async Task A_query_that_needs_more_memory_than_it_may_have_is_refused()
    {
        var folder = Folder.Write("", "no-directory");
        var message = await RefusalAsync(new DuckDbQueryReader
        {
            Sql = "SELECT list(i) AS x FROM range(20_000_000) t(i)".Replace("list(i)", "length(list(i))", StringComparison.Ordinal),
            Engine = new EngineSettings { MemoryLimit = "30MB", Threads = 1, TempDirectory = folder },
        });
        Assert.Contains("engine.memoryLimit", message);
    }

    [Fact]
    public async Task What_does_not_fit_into_memory_goes_to_the_temporary_directory_and_leaves_it()
    {
        var reader = new DuckDbQueryReader
        {
            Sql = "SELECT count(*) AS n, sum(length(x)) AS l FROM (SELECT hash(i)::VARCHAR AS x FROM range(3_000_000) t(i) ORDER BY x LIMIT 2_000_000)",
            Engine = new EngineSettings { MemoryLimit = "100MB", Threads = 1, TempDirectory = Folder.Path },
        };
        Assert.Equal(2_000_000, (await ReadAsync(reader)).Column<long>("n").Span[0]);
        Assert.Empty(Directory.GetFileSystemEntries(Folder.Path));
    }

    [Theory]
    [InlineData("icu; DROP", "is not the name of an extension")]
    [InlineData("spatial", "cannot be loaded")]
    public async Task Extensions_are_loaded_by_name_and_never_downloaded(string extension, string expected)
    {
        Assert.Equal(1, (await ReadAsync(new DuckDbQueryReader { Sql = "SELECT 1 AS x", Engine = new EngineSettings { Extensions = ["icu"] } })).RowCount);
        Assert.Contains(expected, await RefusalAsync(new DuckDbQueryReader { Sql = "SELECT 1 AS x", Engine = new EngineSettings { Extensions = [extension] } }));
    }

    private static long[] Numbers(Frame frame) => frame.Column<long>("i").Span.ToArray();
}
