using Baton.Native.Binaries;

namespace Baton.Native.Search;

/// <summary>What a native library is called, where it may lie, and how to get it.</summary>
/// <param name="name">Its name without prefix and ending, by which imports ask for it.</param>
public sealed class NativeLibraryDescription(string name)
{
    /// <summary>Its name without prefix and ending.</summary>
    public string Name { get; } = name;

    /// <summary>How people call it.</summary>
    public string Title { get; init; } = name;

    /// <summary>What to do if it is missing, as the second half of a sentence.</summary>
    public string Remedy { get; init; } = "install it";

    /// <summary>The oldest version that serves.</summary>
    public Version? Oldest { get; init; }

    /// <summary>The environment variable that names its file or folder.</summary>
    public required string PathVariable { get; init; }

    /// <summary>Its folder within <c>node_modules</c>, with <c>{os}</c> and <c>{arch}</c> in it.</summary>
    public string? NodeModule { get; init; }

    /// <summary>Its file names on Linux and other Unix systems.</summary>
    public IReadOnlyList<string> Linux { get; init; } = [$"lib{name}.so"];

    /// <summary>Its file names on Windows.</summary>
    public IReadOnlyList<string> Windows { get; init; } = [$"{name}.dll"];

    /// <summary>Its file names on macOS.</summary>
    public IReadOnlyList<string> MacOS { get; init; } = [$"lib{name}.dylib"];

    /// <summary>What to load first on Linux, where it lies beside the library.</summary>
    public IReadOnlyList<string> LinuxCompanions { get; init; } = [];

    /// <summary>What to load first on Windows, where it lies beside the library.</summary>
    public IReadOnlyList<string> WindowsCompanions { get; init; } = [];

    /// <summary>What to load first on macOS, where it lies beside the library.</summary>
    public IReadOnlyList<string> MacOSCompanions { get; init; } = [];

    internal IReadOnlyList<string> FilesOn(NativeSystem system) => system switch
    {
        NativeSystem.Windows => Windows,
        NativeSystem.MacOS => MacOS,
        _ => Linux,
    };

    internal IReadOnlyList<string> CompanionsOn(NativeSystem system) => system switch
    {
        NativeSystem.Windows => WindowsCompanions,
        NativeSystem.MacOS => MacOSCompanions,
        _ => LinuxCompanions,
    };
}
