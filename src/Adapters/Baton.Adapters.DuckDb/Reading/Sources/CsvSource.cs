using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Native;
using Baton.Data;

namespace Baton.Adapters.DuckDb.Reading.Sources;

/// <summary>CSV files. What the request declares is read as text, by our own rules; the types of the rest are found by looking at all rows.</summary>
internal sealed class CsvSource(FileScan scan) : IRowSource
{
    /// <summary>The scan with what was found out of the columns' types.</summary>
    private FileScan? _typed;

    public string Name => scan.Source;

    public IReadOnlyList<SourceColumn> Describe(Database database, ReadRequest request)
    {
        var text = scan.With("all_varchar", new SqlValue.Flag(true));
        if (request.Schema is null)
            return Typed(database, scan.With("sample_size", new SqlValue.Number(-1)));

        // Names are found at once, types by reading everything: only if they are needed.
        var names = Probe.Columns(database, text.From());
        var declared = names.Where(c => ReadPlan.Declared(request, c.Name) is not null).ToList();
        var wanted = request.Columns.Count > 0 ? request.Columns : [.. names.Select(c => c.Name)];
        if (wanted.All(n => ReadPlan.Declared(request, n) is not null) || declared.Count == 0)
            return Typed(database, declared.Count == 0 ? scan.With("sample_size", new SqlValue.Number(-1)) : text);
        var types = declared.Select(c => KeyValuePair.Create(c.Name, nameof(SqlType.Varchar).ToUpperInvariant()));
        return Typed(database, scan.With("sample_size", new SqlValue.Number(-1)).With("types", new SqlValue.Fields([.. types])));
    }

    public SqlText Select(IReadOnlyList<ReadColumn> columns) => (_typed ?? scan).Select(columns);

    private IReadOnlyList<SourceColumn> Typed(Database database, FileScan typed)
    {
        _typed = typed;
        return Probe.Columns(database, typed.From());
    }
}
