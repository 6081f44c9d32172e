using System.Runtime.InteropServices;

namespace Baton.Adapters.XGBoost.Native;

/// <summary>
/// Looks for the native library: where the environment variable says, beside the application, in its
/// <c>runtimes/&lt;rid&gt;/native</c> folder, and where the system looks.
/// </summary>
internal sealed class LibrarySearch
{
    /// <summary>The environment variable that names the library's file or folder.</summary>
    public const string PathVariable = "BATON_XGBOOST_PATH";

    /// <summary>Libraries that it needs, which some deliveries place beside it, where the system does not look.</summary>
    private static readonly string[] Companions = OperatingSystem.IsWindows() ? ["vcomp140.dll"]
        : OperatingSystem.IsMacOS() ? ["libomp.dylib", "libdmlc.dylib"]
        : ["libgomp.so.1", "libdmlc.so.0", "libdmlc.so"];

    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["xgboost.dll"]
        : OperatingSystem.IsMacOS() ? ["libxgboost.dylib"]
        : ["libxgboost.so.0", "libxgboost.so"];

    private readonly List<string> _unusable = [];

    /// <summary>Why no library was found, in one sentence, and how to get it.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>Loads the library.</summary>
    /// <param name="named">What the environment variable says, if it is set.</param>
    /// <param name="application">The application's folder.</param>
    /// <returns>Its handle, or 0 if it is not there.</returns>
    public nint Load(string? named, string application)
    {
        var library = string.IsNullOrEmpty(named)
            ? LoadFrom(Beside(application)) is var beside and not 0 ? beside : LoadFromSystem()
            : LoadFrom(At(named));
        if (library == 0)
            Problem = Explain(named);
        return library;
    }

    private static IEnumerable<string> At(string path) => Directory.Exists(path) ? Names.Select(n => Path.Combine(path, n)) : [path];

    private static IEnumerable<string> Beside(string application)
    {
        var portable = $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.ProcessArchitecture}".ToLowerInvariant();
        string[] folders =
        [
            application,
            Path.Combine(application, "runtimes", RuntimeInformation.RuntimeIdentifier, "native"),
            Path.Combine(application, "runtimes", portable, "native"),
        ];
        return folders.Distinct().SelectMany(At);
    }

    private nint LoadFrom(IEnumerable<string> files)
    {
        foreach (var file in files.Where(File.Exists))
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? "";
            foreach (var companion in Companions.Select(c => Path.Combine(folder, c)).Where(File.Exists))
                NativeLibrary.TryLoad(companion, out _);
            if (NativeLibrary.TryLoad(Path.GetFullPath(file), out var library))
                return library;
            _unusable.Add(file);
        }

        return 0;
    }

    private static nint LoadFromSystem()
    {
        foreach (var name in Names)
        {
            if (NativeLibrary.TryLoad(name, out var library))
                return library;
        }

        return 0;
    }

    private string Explain(string? named)
    {
        const string Remedy =
            $"get it with 'apt-get install libxgboost0' (Debian, Ubuntu), or with 'pip install xgboost' or 'conda install libxgboost' and {PathVariable} set to the folder that holds the library";
        if (_unusable.Count > 0)
            return $"The native library of xgboost was found but cannot be loaded ({string.Join(", ", _unusable)}: damaged, built for another processor, or a library that it needs is missing); {Remedy}.";
        return string.IsNullOrEmpty(named)
            ? $"The native library of xgboost ({Names[0]}) is not installed; {Remedy}."
            : $"{PathVariable} is '{named}', where there is no library of xgboost ({string.Join(" or ", Names)}); correct it, or unset it and {Remedy}.";
    }
}
