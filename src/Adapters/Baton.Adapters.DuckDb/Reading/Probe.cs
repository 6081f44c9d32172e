using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Native;

namespace Baton.Adapters.DuckDb.Reading;

/// <summary>Asks what a source has, without reading its rows.</summary>
internal static class Probe
{
    /// <summary>The columns of what stands after FROM.</summary>
    public static IReadOnlyList<SourceColumn> Columns(Database database, SqlText table)
    {
        using var statement = Statement.Prepare(database, table with { Text = $"SELECT * FROM {table.Text} LIMIT 0" });
        using var rows = statement.Stream();
        return rows.Columns();
    }

    /// <summary>Whether what stands after FROM has a row.</summary>
    public static bool HasRows(Database database, SqlText table)
    {
        using var statement = Statement.Prepare(database, table with { Text = $"SELECT 1 FROM {table.Text} LIMIT 1" });
        using var rows = statement.Stream();
        var chunk = rows.Fetch();
        if (chunk == 0)
            return false;
        ChunkApi.duckdb_destroy_data_chunk(ref chunk);
        return true;
    }
}
