using System.Runtime.InteropServices;

namespace Baton.Adapters.XGBoost.Native;

/// <summary>Owns a native booster.</summary>
internal sealed class BoosterHandle : SafeHandle
{
    public BoosterHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle() => XGBoostApi.XGBoosterFree(handle) == 0;
}
