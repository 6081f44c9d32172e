using Baton.Native;
using Baton.Native.Search;

namespace Baton.Torch;

/// <summary>
/// The native half of TorchSharp. It is looked for before the vendor's first call, because the vendor writes its own search to the
/// standard output when it finds nothing; once it is in the process, the vendor finds it by its name.
/// </summary>
public static class TorchLibrary
{
    private static readonly NativeLibraryLoader Loader = new(new NativeLibraryDescription("LibTorchSharp")
    {
        Title = "TorchSharp",
        Remedy = "add the NuGet package TorchSharp-cpu, TorchSharp-cuda-linux or TorchSharp-cuda-windows to the host",
        PathVariable = "BATON_TORCHSHARP_PATH",
    });

    /// <summary>Whether the library is there.</summary>
    public static bool IsAvailable => Loader.IsAvailable;

    /// <summary>Why the library is not available, in one sentence; empty if it is.</summary>
    public static string Problem => Loader.Problem;

    /// <summary>Loads the library.</summary>
    /// <exception cref="NativeLibraryException">It is missing or cannot be loaded; the message says how to get it.</exception>
    internal static void Require() => Loader.Require();
}
