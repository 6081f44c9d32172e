using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>Turns what the library reports into exceptions of ours.</summary>
internal static unsafe class NativeCall
{
    /// <summary>Throws what the library says of a call that failed, and gives its status back.</summary>
    /// <param name="api">The library's functions.</param>
    /// <param name="status">What the call returned.</param>
    /// <param name="doing">What the call was for, such as <c>run the model</c>.</param>
    /// <param name="remedy">What a person can do about it; empty if what the library says has to do.</param>
    public static void Check(OrtApi api, nint status, string doing, string remedy = "")
    {
        if (status != 0)
            throw Failure(api, status, doing, remedy);
    }

    private static ModelException Failure(OrtApi api, nint status, string doing, string remedy)
    {
        var cause = new OnnxRuntimeException((OrtErrorCode)api.GetErrorCode(status), Utf8.Read(api.GetErrorMessage(status)));
        var reason = StatusText.Reason(Utf8.Read(api.GetErrorMessage(status)));
        api.ReleaseStatus(status);
        return new ModelException($"ONNX Runtime could not {doing}: {(remedy.Length == 0 ? reason : $"{reason.TrimEnd('.')}. {remedy}")}", cause);
    }
}
