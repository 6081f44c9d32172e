using System.Diagnostics;

namespace Baton.Native;

/// <summary>
/// Marks a partial class of an adapter as the place of a native library. The compiler adds <c>Require()</c>,
/// <c>IsAvailable</c> and <c>Problem</c>, and sees to it that every import of this name finds the library: where an environment
/// variable says, beside the application, among the assets of NuGet packages, in <c>node_modules</c>, and where the system looks.
/// </summary>
/// <param name="name">
/// The library's name without prefix and ending, such as <c>onnxruntime</c>: the one that <c>[LibraryImport]</c> says. A constant
/// for both must be written by hand, because generators do not see what other generators write.
/// </param>
/// <remarks>It is read by the compiler alone and leaves no trace in the assembly.</remarks>
[AttributeUsage(AttributeTargets.Class)]
[Conditional("BATON_GLUE")]
public sealed class NativeLibraryAttribute(string name) : Attribute
{
    /// <summary>The library's name without prefix and ending.</summary>
    public string Name { get; } = name;

    /// <summary>How people call it in a sentence, such as <c>ONNX Runtime</c>; its name if not set.</summary>
    public string? Title { get; set; }

    /// <summary>What to do if it is missing, as the second half of a sentence: <c>install it with 'apt-get install libacme1'</c>.</summary>
    public string? Remedy { get; set; }

    /// <summary>
    /// The oldest version that serves, such as <c>1.14</c>. With it the compiler asks for a method
    /// <c>private static partial Version? ReadVersion(LoadedLibrary library)</c>; an older library is refused by <c>Require()</c>.
    /// </summary>
    public string? Oldest { get; set; }

    /// <summary>The environment variable that names the library's file or folder; <c>BATON_NAME_PATH</c> if not set.</summary>
    public string? PathVariable { get; set; }

    /// <summary>
    /// The folder within <c>node_modules</c> that an npm package delivers it in; <c>{os}</c> stands for <c>linux</c>,
    /// <c>darwin</c> or <c>win32</c>, and <c>{arch}</c> for <c>x64</c>, <c>arm64</c> and the like.
    /// </summary>
    public string? NodeModule { get; set; }

    /// <summary>Its file names on Linux, the preferred one first; <c>libNAME.so</c> if not set.</summary>
    public string[]? Linux { get; set; }

    /// <summary>Its file names on Windows, the preferred one first; <c>NAME.dll</c> if not set.</summary>
    public string[]? Windows { get; set; }

    /// <summary>Its file names on macOS, the preferred one first; <c>libNAME.dylib</c> if not set.</summary>
    public string[]? MacOS { get; set; }

    /// <summary>Libraries that it needs on Linux: loaded first where they lie beside it, because the system does not look there.</summary>
    public string[]? LinuxCompanions { get; set; }

    /// <summary>Libraries that it needs on Windows: loaded first where they lie beside it.</summary>
    public string[]? WindowsCompanions { get; set; }

    /// <summary>Libraries that it needs on macOS: loaded first where they lie beside it.</summary>
    public string[]? MacOSCompanions { get; set; }
}
