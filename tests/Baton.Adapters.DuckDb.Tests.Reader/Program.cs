using System.Globalization;
using Baton;
using Baton.Adapters.DuckDb;
using Baton.Adapters.DuckDb.Settings;
using Baton.Data;
using Baton.Frames;

// Reader read PATH        reads a Parquet file, writes how many rows it has
// Reader hold DATABASE    writes a table; says so when it has begun, and ends when its standard input does
// What is wrong stands on standard error, and the exit code is 1.
try
{
    if (args[0] == "hold")
        await new DuckDbTableWriter { Database = args[1], Table = "held", Mode = TableMode.Replace }.WriteAsync(Held());
    else
        Console.WriteLine((await new ParquetFileReader { Path = args[1] }.ReadAsync(ReadRequest.Everything).ToFrameAsync()).RowCount.ToString(CultureInfo.InvariantCulture));
    return 0;
}
catch (BatonException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

static async IAsyncEnumerable<Frame> Held()
{
    yield return Frame.Of(("a", Column.Of(1)));
    Console.WriteLine("held");
    await Console.In.ReadToEndAsync();
}
