using Baton.Adapters.OnnxRuntime.Native;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Tests.Conformance;

/// <summary>
/// What ONNX Runtime itself does not do. It counts only where the library says so, in an exception of ours; whatever it
/// takes on must come out right.
/// </summary>
internal static class Unsupported
{
    /// <summary>The library's words, and what they mean.</summary>
    private static readonly (string Words, string Reason)[] Reasons =
    [
        ("Could not find an implementation for", "an operator of this version and these types has no code on the processor"),
        ("is not a registered function/op", "operators for training are no part of the build for inference"),
        ("Batchwise recurrent operations (layout == 1) are not supported", "recurrent operators want their steps first"),
        ("Failed to construct locale with name", "StringNormalizer works by a locale of the system, en_US if the model names none, which must be installed even if no case is changed"),
        ("Number of values should be at least 1", "the C interface makes no sequence without items"),
        ("cannot take an optional value that is not there", "the C interface makes no absent value"),
    ];

    /// <summary>Whether a failure says that the library lacks something.</summary>
    public static bool Says(ModelException failure) =>
        failure.InnerException is OnnxRuntimeException { Code: OrtErrorCode.NotImplemented } || Array.Exists(Reasons, r => failure.Message.Contains(r.Words, StringComparison.Ordinal));
}
