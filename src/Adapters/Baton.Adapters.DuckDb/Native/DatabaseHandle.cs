using System.Runtime.InteropServices;

namespace Baton.Adapters.DuckDb.Native;

/// <summary>Owns an open database.</summary>
internal sealed class DatabaseHandle : SafeHandle
{
    public DatabaseHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        DatabaseApi.duckdb_close(ref handle);
        return true;
    }
}
