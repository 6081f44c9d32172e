using System.Runtime.InteropServices;

namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>Owns the library's options of one run, through which the run can be stopped from another thread.</summary>
internal sealed unsafe class RunOptions : SafeHandle
{
    private readonly OrtApi _api;

    public RunOptions(OrtApi api)
        : base(0, ownsHandle: true)
    {
        _api = api;
        nint options;
        NativeCall.Check(api, api.CreateRunOptions(&options), "prepare a run");
        SetHandle(options);
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>Makes the run end with a failure as soon as the operator that is at work is done.</summary>
    public void Terminate() => NativeCall.Check(_api, _api.RunOptionsSetTerminate(handle), "stop a run");

    protected override bool ReleaseHandle()
    {
        _api.ReleaseRunOptions(handle);
        return true;
    }
}
