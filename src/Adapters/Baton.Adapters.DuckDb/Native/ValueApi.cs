using System.Runtime.InteropServices;

namespace Baton.Adapters.DuckDb.Native;

/// <summary>The functions of DuckDB's C ABI that make types and values, as <c>duckdb.h</c> declares them.</summary>
internal static unsafe partial class ValueApi
{
    [LibraryImport(DuckDbLibrary.Name)]
    public static partial nint duckdb_create_logical_type(SqlType type);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial nint duckdb_create_struct_type(nint* types, byte** names, ulong count);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_destroy_logical_type(ref nint type);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial nint duckdb_create_varchar_length(byte* text, ulong length);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial nint duckdb_create_bool(byte value);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial nint duckdb_create_int64(long value);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial nint duckdb_create_list_value(nint type, nint* values, ulong count);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial nint duckdb_create_struct_value(nint type, nint* values);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_destroy_value(ref nint value);
}
