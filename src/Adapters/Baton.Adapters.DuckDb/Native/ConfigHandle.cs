using System.Runtime.InteropServices;

namespace Baton.Adapters.DuckDb.Native;

/// <summary>Owns a configuration.</summary>
internal sealed class ConfigHandle : SafeHandle
{
    public ConfigHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        DatabaseApi.duckdb_destroy_config(ref handle);
        return true;
    }
}
