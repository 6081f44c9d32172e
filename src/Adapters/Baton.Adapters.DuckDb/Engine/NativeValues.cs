using Baton.Adapters.DuckDb.Native;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>Values of the library that are needed for a moment.</summary>
internal sealed class NativeValues(IEnumerable<SqlValue> values) : IDisposable
{
    public nint[] Handles { get; } = [.. values.Select(v => v.Create())];

    public void Dispose()
    {
        for (var i = 0; i < Handles.Length; i++)
            ValueApi.duckdb_destroy_value(ref Handles[i]);
    }
}
