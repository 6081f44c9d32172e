using System.Text;
using Baton.Adapters.DuckDb.Native;

namespace Baton.Benchmarks.DuckDb;

/// <summary>
/// What a C program would do to have a Parquet file's columns in memory: on a database that is open, prepare, fetch each chunk, and
/// copy the data of each of its vectors into columns that have room for all rows from the beginning.
/// </summary>
internal sealed unsafe class RawChunks : IDisposable
{
    private readonly ConfigHandle _config;
    private readonly DatabaseHandle _database;
    private readonly SqlType[] _types;
    private readonly int _rows;

    public RawChunks(SqlType[] types, int rows)
    {
        (_types, _rows) = (types, rows);
        Check(DatabaseApi.duckdb_create_config(out _config));
        Check(DatabaseApi.duckdb_open_ext(null, out _database, _config, out _));
    }

    /// <summary>Scans a file on a connection of its own.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its columns.</returns>
    public RawColumn[] Scan(string path)
    {
        Check(DatabaseApi.duckdb_connect(_database, out var connection));
        using (connection)
            return Scan(connection, path);
    }

    public void Dispose()
    {
        _database.Dispose();
        _config.Dispose();
    }

    private static void Check(int state)
    {
        if (state != 0)
            throw new InvalidOperationException("The library refused a call.");
    }

    private RawColumn[] Scan(ConnectionHandle connection, string path)
    {
        Check(StatementApi.duckdb_prepare(connection, "SELECT * FROM read_parquet(?)", out var statement));
        using (statement)
        {
            var bytes = Encoding.UTF8.GetBytes(path);
            fixed (byte* text = bytes)
            {
                var value = ValueApi.duckdb_create_varchar_length(text, (ulong)bytes.Length);
                Check(StatementApi.duckdb_bind_value(statement, 1, value));
                ValueApi.duckdb_destroy_value(ref value);
            }

            Check(StatementApi.duckdb_pending_prepared_streaming(statement, out var pending));
            Check(StatementApi.duckdb_execute_pending(pending, out var result));
            StatementApi.duckdb_destroy_pending(ref pending);
            var columns = Array.ConvertAll(_types, t => new RawColumn(t, _rows));
            for (var chunk = StatementApi.duckdb_fetch_chunk(result); chunk != 0; chunk = StatementApi.duckdb_fetch_chunk(result))
            {
                var count = (int)ChunkApi.duckdb_data_chunk_get_size(chunk);
                for (var i = 0; i < columns.Length; i++)
                {
                    var vector = ChunkApi.duckdb_data_chunk_get_vector(chunk, (ulong)i);
                    columns[i].Append(ChunkApi.duckdb_vector_get_data(vector), ChunkApi.duckdb_vector_get_validity(vector), count);
                }

                ChunkApi.duckdb_destroy_data_chunk(ref chunk);
            }

            StatementApi.duckdb_destroy_result(ref result);
            return columns;
        }
    }
}
