using System.Runtime.InteropServices;

namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>Owns a native session; a run that is under way keeps it alive.</summary>
internal sealed unsafe class SessionHandle : SafeHandle
{
    private readonly OrtApi _api;
    private Utf8Table[] _texts = [];

    public SessionHandle(OrtApi api, nint session)
        : base(0, ownsHandle: true)
    {
        _api = api;
        SetHandle(session);
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>Takes over texts that every run reads: they live until the last run is over.</summary>
    public void Keep(params Utf8Table[] texts) => _texts = texts;

    protected override bool ReleaseHandle()
    {
        _api.ReleaseSession(handle);
        foreach (var text in _texts)
            text.Dispose();
        return true;
    }
}
