using System.Runtime.InteropServices;

namespace Baton.Adapters.DuckDb.Native;

/// <summary>Owns a prepared statement.</summary>
internal sealed class StatementHandle : SafeHandle
{
    public StatementHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        StatementApi.duckdb_destroy_prepare(ref handle);
        return true;
    }
}
