using System.Runtime.InteropServices;

namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>Owns a native session; a run that is under way keeps it alive.</summary>
internal sealed unsafe class SessionHandle : SafeHandle
{
    private readonly OrtApi _api;

    public SessionHandle(OrtApi api, nint session)
        : base(0, ownsHandle: true)
    {
        _api = api;
        SetHandle(session);
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        _api.ReleaseSession(handle);
        return true;
    }
}
