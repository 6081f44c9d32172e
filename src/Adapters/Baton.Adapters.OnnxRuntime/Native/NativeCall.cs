using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>Turns what the library reports into exceptions of ours.</summary>
internal static unsafe class NativeCall
{
    /// <summary>Throws what the library says of a call that failed, and gives its status back.</summary>
    /// <param name="api">The library's functions.</param>
    /// <param name="status">What the call returned.</param>
    /// <param name="doing">What the call was for, such as <c>run the model</c>.</param>
    public static void Check(OrtApi api, nint status, string doing)
    {
        if (status != 0)
            throw Failure(api, status, doing);
    }

    private static ModelException Failure(OrtApi api, nint status, string doing)
    {
        var cause = new OnnxRuntimeException((OrtErrorCode)api.GetErrorCode(status), Utf8.Read(api.GetErrorMessage(status)));
        var reason = StatusText.Reason(Utf8.Read(api.GetErrorMessage(status)));
        api.ReleaseStatus(status);
        return new ModelException($"ONNX Runtime could not {doing}: {reason}", cause);
    }
}
