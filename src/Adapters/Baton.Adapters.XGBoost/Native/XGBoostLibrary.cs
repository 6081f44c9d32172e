using System.Runtime.InteropServices;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Native;

/// <summary>The native library: loaded once, when it is first needed, and held against the oldest version that serves.</summary>
internal static class XGBoostLibrary
{
    /// <summary>The first version that saves models as universal binary JSON to memory.</summary>
    private static readonly Version Oldest = new(1, 6, 0);

    private static readonly Lazy<(Version? Version, string Problem)> Loaded = new(Load);

    [ThreadStatic]
    private static bool _isSilent;

    /// <summary>Whether it is there and new enough.</summary>
    public static bool IsAvailable => Loaded.Value.Version is not null;

    /// <summary>Why it is not available, in one sentence; empty if it is.</summary>
    public static string Problem => Loaded.Value.Problem;

    /// <summary>Makes the library ready for calls from this thread; it must come before any other call.</summary>
    /// <returns>The library's version.</returns>
    /// <exception cref="ModelException">The library is missing or too old; the message says how to get it.</exception>
    public static Version Require()
    {
        var (version, problem) = Loaded.Value;
        if (version is null)
            throw new ModelException(problem);
        if (!_isSilent)
        {
            // The library's settings are per thread, and it would write to the application's standard output.
            NativeCall.Check(XGBoostApi.XGBSetGlobalConfig("""{"verbosity":0}"""), "be made silent");
            _isSilent = true;
        }

        return version;
    }

    private static (Version?, string) Load()
    {
        var search = new LibrarySearch();
        var library = search.Load(Environment.GetEnvironmentVariable(LibrarySearch.PathVariable), AppContext.BaseDirectory);
        if (library == 0)
            return (null, search.Problem);
        NativeLibrary.SetDllImportResolver(typeof(XGBoostLibrary).Assembly, (name, _, _) => name == XGBoostApi.Library ? library : 0);
        if (!NativeLibrary.TryGetExport(library, nameof(XGBoostApi.XGBoostVersion), out _))
            return (null, $"The library that was found is not xgboost {Oldest} or later; install a newer one, or correct {LibrarySearch.PathVariable}.");
        XGBoostApi.XGBoostVersion(out var major, out var minor, out var patch);
        var version = new Version(major, minor, patch);
        return version < Oldest
            ? (null, $"xgboost {version} is installed, but {Oldest} or later is needed; install a newer one, or set {LibrarySearch.PathVariable} to its folder.")
            : (version, "");
    }
}
