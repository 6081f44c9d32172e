using System.Runtime.InteropServices;

namespace Baton.Adapters.DuckDb.Native;

/// <summary>Owns a connection.</summary>
internal sealed class ConnectionHandle : SafeHandle
{
    public ConnectionHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        DatabaseApi.duckdb_disconnect(ref handle);
        return true;
    }
}
