using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Native;
using Baton.Data;

namespace Baton.Adapters.DuckDb.Reading.Sources;

/// <summary>JSON files. What the request declares is read as text, by our own rules; the types of the rest are found by looking at all rows.</summary>
internal sealed class JsonSource(FileScan scan) : IRowSource
{
    public string Name => scan.Source;

    public IReadOnlyList<SourceColumn> Describe(Database database, ReadRequest request) =>
    [
        .. Probe.Columns(database, scan.With("sample_size", new SqlValue.Number(-1)).From())
            .Select(c => ReadPlan.Declared(request, c.Name) is null || !IsScalar(c.Type) ? c : c with { Type = SqlType.Varchar }),
    ];

    public SqlText Select(IReadOnlyList<ReadColumn> columns)
    {
        var types = columns.Select(c => KeyValuePair.Create(c.Source.Name, c.Source.Type.ToString().ToUpperInvariant()));
        return scan.With("columns", new SqlValue.Fields([.. types])).Select(columns);
    }

    private static bool IsScalar(SqlType type) => type is not (SqlType.List or SqlType.Struct or SqlType.Map or SqlType.Array);
}
