using Baton.Adapters.DuckDb.Native;
using Baton.Adapters.DuckDb.Settings;
using Baton.Testing.Data;

namespace Baton.Adapters.DuckDb.Tests;

public partial class DuckDbTableWriterConformance
{
    private const string Table = "rows of \"it\"";

    protected override string? MissingLibrary => DuckDbLibrary.IsAvailable ? null : DuckDbLibrary.Problem;

    protected override IReadOnlyList<WriterCase> Cases =>
    [
        new("default", folder => new(new DuckDbTableWriter { Database = File(folder), Table = Table }, Reader(folder))),
        new("replace", folder => Of(folder, TableMode.Replace)),
        new("append", folder => Of(folder, TableMode.Append)) { SecondWrite = SecondWrite.Appends },
        new("create", folder => Of(folder, TableMode.Create)) { SecondWrite = SecondWrite.Refuses },
    ];

    private static WriterUnderTest Of(string folder, TableMode mode) =>
        new(new DuckDbTableWriter { Database = File(folder), Table = Table, Mode = mode }, Reader(folder));

    private static DuckDbQueryReader Reader(string folder) => new() { Database = File(folder), Sql = "FROM \"rows of \"\"it\"\"\"" };

    private static string File(string folder) => Path.Combine(folder, "rows");
}
