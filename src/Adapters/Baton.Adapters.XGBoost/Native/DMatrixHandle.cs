using System.Runtime.InteropServices;

namespace Baton.Adapters.XGBoost.Native;

/// <summary>Owns a native data matrix.</summary>
internal sealed class DMatrixHandle : SafeHandle
{
    public DMatrixHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle() => XGBoostApi.XGDMatrixFree(handle) == 0;
}
