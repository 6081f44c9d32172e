using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Native;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Sources;

/// <summary>JSON files. What the request declares is read as text, by our own rules; the types of the rest are found by looking at all rows.</summary>
internal sealed class JsonSource(FileScan scan) : IRowSource
{
    public string Name => scan.Source;

    public IReadOnlyList<SourceColumn> Describe(Database database, ReadRequest request)
    {
        var found = Probe.Columns(database, scan.With("sample_size", new SqlValue.Number(-1)).From());
        if (found.Count == 1 && !Probe.HasRows(database, scan.From()))
            return WithoutRows(request);
        return [.. found.Select(c => ReadPlan.Declared(request, c.Name) is null || !IsScalar(c.Type) ? c : c with { Type = SqlType.Varchar })];
    }

    public SqlText Select(IReadOnlyList<ReadColumn> columns)
    {
        var types = columns.Select(c => KeyValuePair.Create(c.Source.Name, c.Source.Type.ToString().ToUpperInvariant()));
        return scan.With("columns", new SqlValue.Fields([.. types])).Select(columns);
    }

    /// <summary>Where there is no object, there are no keys: the columns are those that are declared.</summary>
    private IReadOnlyList<SourceColumn> WithoutRows(ReadRequest request) => request.Schema is { Count: > 0 } schema
        ? [.. schema.Names.Select(n => new SourceColumn(n, SqlType.Varchar))]
        : throw new DataException($"{Name} holds no rows, so it is not known which columns there are. Give a schema, or a file with rows.");

    private static bool IsScalar(SqlType type) => type is not (SqlType.List or SqlType.Struct or SqlType.Map or SqlType.Array);
}
