using System.Runtime.InteropServices;

namespace Baton.Adapters.DuckDb.Native;

/// <summary>The functions of DuckDB's C ABI by which it takes rows from us, as <c>duckdb.h</c> declares them.</summary>
internal static unsafe partial class TableFunctionApi
{
    [LibraryImport(DuckDbLibrary.Name)]
    public static partial nint duckdb_create_table_function();

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_destroy_table_function(ref nint function);

    [LibraryImport(DuckDbLibrary.Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void duckdb_table_function_set_name(nint function, string name);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_table_function_set_extra_info(nint function, nint info, nint destroy);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_table_function_set_bind(nint function, delegate* unmanaged[Cdecl]<nint, void> bind);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_table_function_set_init(nint function, delegate* unmanaged[Cdecl]<nint, void> init);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_table_function_set_function(nint function, delegate* unmanaged[Cdecl]<nint, nint, void> next);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial int duckdb_register_table_function(ConnectionHandle connection, nint function);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial nint duckdb_bind_get_extra_info(nint info);

    [LibraryImport(DuckDbLibrary.Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void duckdb_bind_add_result_column(nint info, string name, nint type);

    [LibraryImport(DuckDbLibrary.Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void duckdb_bind_set_error(nint info, string error);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial nint duckdb_function_get_extra_info(nint info);

    [LibraryImport(DuckDbLibrary.Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void duckdb_function_set_error(nint info, string error);
}
