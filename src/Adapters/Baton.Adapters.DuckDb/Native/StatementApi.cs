using System.Runtime.InteropServices;

namespace Baton.Adapters.DuckDb.Native;

/// <summary>The functions of DuckDB's C ABI that run statements, as <c>duckdb.h</c> declares them. A state of 0 is success.</summary>
internal static unsafe partial class StatementApi
{
    [LibraryImport(DuckDbLibrary.Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int duckdb_prepare(ConnectionHandle connection, string sql, out StatementHandle statement);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial byte* duckdb_prepare_error(StatementHandle statement);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial int duckdb_prepared_statement_type(StatementHandle statement);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial ulong duckdb_nparams(StatementHandle statement);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial byte* duckdb_parameter_name(StatementHandle statement, ulong index);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial int duckdb_bind_value(StatementHandle statement, ulong index, nint value);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_destroy_prepare(ref nint statement);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial int duckdb_execute_prepared(StatementHandle statement, out NativeResult result);

    /// <summary>
    /// <c>duckdb.h</c> means to replace this function, and has no other that gives a result as a stream: every version since
    /// 0.5 has it, and without it a result would have to fit into memory.
    /// </summary>
    [LibraryImport(DuckDbLibrary.Name)]
    public static partial int duckdb_pending_prepared_streaming(StatementHandle statement, out nint pending);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial int duckdb_execute_pending(nint pending, out NativeResult result);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial byte* duckdb_pending_error(nint pending);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_destroy_pending(ref nint pending);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial byte* duckdb_result_error(ref NativeResult result);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial int duckdb_result_error_type(ref NativeResult result);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial ulong duckdb_column_count(ref NativeResult result);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial byte* duckdb_column_name(ref NativeResult result, ulong column);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial SqlType duckdb_column_type(ref NativeResult result, ulong column);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial nint duckdb_fetch_chunk(NativeResult result);

    [LibraryImport(DuckDbLibrary.Name)]
    public static partial void duckdb_destroy_result(ref NativeResult result);
}
