namespace Baton.Native.Search;

/// <summary>What is said of a library that cannot be used: what happened, where, and what to do.</summary>
internal static class NativeMessages
{
    /// <summary>It is nowhere.</summary>
    public static string Missing(NativeLibraryDescription library, IReadOnlyList<string> names) =>
        $"The native library of {library.Title} ({names[0]}) was not found; {Remedy(library)}.";

    /// <summary>It is there, and the system does not take it.</summary>
    public static string Unusable(NativeLibraryDescription library, IReadOnlyList<string> files) =>
        $"The native library of {library.Title} was found but cannot be loaded ({string.Join("; ", files)}); {Remedy(library)}.";

    /// <summary>The environment variable leads to nothing, or to what cannot be loaded.</summary>
    public static string Misled(NativeLibraryDescription library, IReadOnlyList<string> names, string named, IReadOnlyList<string> files) =>
        files.Count > 0
            ? $"{library.PathVariable} is '{named}', where the native library of {library.Title} was found but cannot be loaded ({string.Join("; ", files)}); correct it, or unset it and {library.Remedy}."
            : $"{library.PathVariable} is '{named}', where there is no library of {library.Title} ({string.Join(" or ", names)}); correct it, or unset it and {library.Remedy}.";

    /// <summary>It is too old.</summary>
    public static string TooOld(NativeLibraryDescription library, Version? version, string file) => version is null
        ? $"The native library {file} does not tell its version: it is too old, or not {library.Title}, of which {library.Oldest} or newer is needed; {Remedy(library)}."
        : $"{library.Title} {version} ({file}) is too old: {library.Oldest} or newer is needed; {Remedy(library)}.";

    private static string Remedy(NativeLibraryDescription library) => $"{library.Remedy}, or set {library.PathVariable} to its file or folder";
}
