using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing;

/// <summary>A table function by which statements of one database read the rows of a feed.</summary>
internal sealed unsafe class FeedFunction : IDisposable
{
    /// <summary>What stands after FROM.</summary>
    public const string Call = "baton_rows()";

    private readonly GCHandle<FrameFeed> _feed;

    private FeedFunction(FrameFeed feed) => _feed = new GCHandle<FrameFeed>(feed);

    /// <summary>Makes the function known to a database, which is disposed before the function is.</summary>
    /// <exception cref="DataException">The library refuses it.</exception>
    public static FeedFunction Register(Database database, FrameFeed feed)
    {
        var registered = new FeedFunction(feed);
        var function = TableFunctionApi.duckdb_create_table_function();
        TableFunctionApi.duckdb_table_function_set_name(function, Call[..^2]);
        TableFunctionApi.duckdb_table_function_set_extra_info(function, GCHandle<FrameFeed>.ToIntPtr(registered._feed), 0);
        TableFunctionApi.duckdb_table_function_set_bind(function, &Bind);
        TableFunctionApi.duckdb_table_function_set_init(function, &Begin);
        TableFunctionApi.duckdb_table_function_set_function(function, &Next);
        var state = TableFunctionApi.duckdb_register_table_function(database.Connection, function);
        TableFunctionApi.duckdb_destroy_table_function(ref function);
        if (state == 0)
            return registered;
        registered.Dispose();
        throw new DataException("DuckDB does not take rows from this process. Try another version of it.");
    }

    public void Dispose() => _feed.Dispose();

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Bind(nint info)
    {
        foreach (var column in Feed(TableFunctionApi.duckdb_bind_get_extra_info(info)).Columns)
        {
            var type = ValueApi.duckdb_create_logical_type(column.Writer.Type);
            TableFunctionApi.duckdb_bind_add_result_column(info, column.Name, type);
            ValueApi.duckdb_destroy_logical_type(ref type);
        }
    }

    /// <summary>The library asks for it; by default one thread asks for rows, so that they keep their order.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Begin(nint info)
    {
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Next(nint info, nint chunk)
    {
        var feed = Feed(TableFunctionApi.duckdb_function_get_extra_info(info));
        if (!feed.TryFill(chunk))
            TableFunctionApi.duckdb_function_set_error(info, "the rows could not be handed over");
    }

    private static FrameFeed Feed(nint handle) => GCHandle<FrameFeed>.FromIntPtr(handle).Target;
}
