using Baton.Adapters.DuckDb.Engine;
using Baton.Data;

namespace Baton.Adapters.DuckDb.Reading.Sources;

/// <summary>Parquet files, which say themselves what they hold: only the columns asked for leave the disk.</summary>
internal sealed class ParquetSource(FileScan scan) : IRowSource
{
    public string Name => scan.Source;

    public SqlText? AsTheyAre(ReadRequest request)
    {
        var table = scan.From();
        return request.Columns.Count == 0 ? table with { Text = $"SELECT * FROM {table.Text}" } : null;
    }

    public IReadOnlyList<SourceColumn> Describe(Database database, ReadRequest request) => Probe.Columns(database, scan.From());

    public SqlText Select(IReadOnlyList<ReadColumn> columns) => scan.Select(columns);
}
