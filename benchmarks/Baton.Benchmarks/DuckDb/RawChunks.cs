using System.Text;
using Baton.Adapters.DuckDb.Native;

namespace Baton.Benchmarks.DuckDb;

/// <summary>What a C program would do to have a Parquet file's columns in memory: fetch each chunk, and copy the data of each of its vectors.</summary>
internal sealed unsafe class RawChunks(SqlType[] types)
{
    /// <summary>Room for the columns: values, masks, and for texts their bytes and where they end.</summary>
    private readonly List<byte[]>[] _columns = [.. types.Select(_ => new List<byte[]>())];

    /// <summary>Scans a file on a database of its own.</summary>
    /// <param name="path">The file.</param>
    /// <returns>How many rows it has.</returns>
    public long Scan(string path)
    {
        Check(DatabaseApi.duckdb_create_config(out var config));
        using (config)
        {
            Check(DatabaseApi.duckdb_open_ext(null, out var database, config, out _));
            using (database)
            {
                Check(DatabaseApi.duckdb_connect(database, out var connection));
                using (connection)
                    return Scan(connection, path);
            }
        }
    }

    private static void Check(int state)
    {
        if (state != 0)
            throw new InvalidOperationException("The library refused a call.");
    }

    private long Scan(ConnectionHandle connection, string path)
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
            var rows = 0L;
            for (var chunk = StatementApi.duckdb_fetch_chunk(result); chunk != 0; chunk = StatementApi.duckdb_fetch_chunk(result))
            {
                var count = (int)ChunkApi.duckdb_data_chunk_get_size(chunk);
                for (var i = 0; i < types.Length; i++)
                    Copy(ChunkApi.duckdb_data_chunk_get_vector(chunk, (ulong)i), types[i], count, _columns[i]);
                ChunkApi.duckdb_destroy_data_chunk(ref chunk);
                rows += count;
            }

            StatementApi.duckdb_destroy_result(ref result);
            return rows;
        }
    }

    private static void Copy(nint vector, SqlType type, int count, List<byte[]> column)
    {
        var data = ChunkApi.duckdb_vector_get_data(vector);
        var mask = ChunkApi.duckdb_vector_get_validity(vector);
        if (mask is not null)
            column.Add(new ReadOnlySpan<byte>(mask, (count + 7) / 8).ToArray());
        if (type == SqlType.Varchar)
            CopyTexts((NativeText*)data, count, column);
        else
            column.Add(new ReadOnlySpan<byte>(data, count * (type is SqlType.Integer or SqlType.Date or SqlType.Float ? 4 : 8)).ToArray());
    }

    private static void CopyTexts(NativeText* texts, int count, List<byte[]> column)
    {
        var total = 0;
        for (var i = 0; i < count; i++)
            total += texts[i].Length;
        var bytes = GC.AllocateUninitializedArray<byte>(total);
        var ends = GC.AllocateUninitializedArray<byte>(count * sizeof(int));
        fixed (byte* first = bytes, firstEnd = ends)
        {
            var next = first;
            for (var i = 0; i < count; i++)
            {
                NativeText.Copy(texts + i, next);
                next += texts[i].Length;
                ((int*)firstEnd)[i] = (int)(next - first);
            }
        }

        column.Add(bytes);
        column.Add(ends);
    }
}
