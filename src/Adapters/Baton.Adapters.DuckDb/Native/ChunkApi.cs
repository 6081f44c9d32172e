using System.Runtime.InteropServices;

namespace Baton.Adapters.DuckDb.Native;

/// <summary>The functions of DuckDB's C ABI that give access to chunks of rows and their vectors, as <c>duckdb.h</c> declares them.</summary>
internal static unsafe partial class ChunkApi
{
    [LibraryImport(DuckDbLibrary.Name)]
    public static partial ulong duckdb_data_chunk_get_size(nint chunk);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_data_chunk_set_size(nint chunk, ulong size);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial nint duckdb_data_chunk_get_vector(nint chunk, ulong column);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_destroy_data_chunk(ref nint chunk);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void* duckdb_vector_get_data(nint vector);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial ulong* duckdb_vector_get_validity(nint vector);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_vector_ensure_validity_writable(nint vector);
}
