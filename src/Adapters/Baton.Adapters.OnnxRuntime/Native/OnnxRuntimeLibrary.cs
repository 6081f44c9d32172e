using System.Runtime.InteropServices;
using Baton.Models;
using Baton.Native;

namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>The native library, and what there is one of in a process.</summary>
[NativeLibrary(
    OrtApi.Library,
    Title = "ONNX Runtime",
    Oldest = "1.14",
    NodeModule = "onnxruntime-node/bin/napi-v6/{os}/{arch}",
    Linux = ["libonnxruntime.so.1", "libonnxruntime.so"],
    MacOS = ["libonnxruntime.1.dylib", "libonnxruntime.dylib"],
    Windows = ["onnxruntime.dll"],
    Remedy = "add the NuGet package Microsoft.ML.OnnxRuntime to the host, with ExcludeAssets=\"compile\"")]
internal static unsafe partial class OnnxRuntimeLibrary
{
    private static readonly Lazy<OrtProcess> Process = new(Start);

    /// <summary>The library's functions, and what they need at every call.</summary>
    /// <exception cref="NativeLibraryException">The library is missing or too old; the message says how to get it.</exception>
    public static OrtProcess Current => Process.Value;

    /// <summary>The table of a version.</summary>
    /// <param name="version">The version.</param>
    /// <returns>The table; <see langword="null"/> if the library is older.</returns>
    public static OrtApi? Find(uint version) => OrtGetApiBase()->Find(version);

    private static OrtProcess Start()
    {
        var library = Require();
        var api = Find(OrtApi.Version)
            ?? throw new ModelException($"ONNX Runtime {library.Version} ({library.File}) does not offer the functions of 1.{OrtApi.Version}; install a newer one.");
        return new OrtProcess(api);
    }

    private static partial Version? ReadVersion(LoadedLibrary library) => OrtGetApiBase()->ReadVersion();

    [LibraryImport(OrtApi.Library)]
    private static partial OrtApiBase* OrtGetApiBase();
}
