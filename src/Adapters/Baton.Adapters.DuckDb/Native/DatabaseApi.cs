using System.Runtime.InteropServices;

namespace Baton.Adapters.DuckDb.Native;

/// <summary>The functions of DuckDB's C ABI that open databases, as <c>duckdb.h</c> declares them. A state of 0 is success.</summary>
internal static unsafe partial class DatabaseApi
{
    [LibraryImport(DuckDbLibrary.Name)]
    public static partial byte* duckdb_library_version();

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial ulong duckdb_vector_size();

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial int duckdb_create_config(out ConfigHandle config);

    [LibraryImport(DuckDbLibrary.Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int duckdb_set_config(ConfigHandle config, string name, string value);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_destroy_config(ref nint config);

    [LibraryImport(DuckDbLibrary.Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int duckdb_open_ext(string? path, out DatabaseHandle database, ConfigHandle config, out byte* error);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_close(ref nint database);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial int duckdb_connect(DatabaseHandle database, out ConnectionHandle connection);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_interrupt(ConnectionHandle connection);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_disconnect(ref nint connection);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_free(void* memory);
}
