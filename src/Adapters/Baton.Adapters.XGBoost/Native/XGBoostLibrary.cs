using Baton.Native;

namespace Baton.Adapters.XGBoost.Native;

/// <summary>The native library; 1.6 is the first version that saves models as universal binary JSON to memory.</summary>
[NativeLibrary(
    XGBoostApi.Library,
    Oldest = "1.6",
    Linux = ["libxgboost.so.0", "libxgboost.so"],
    LinuxCompanions = ["libgomp.so.1", "libdmlc.so.0", "libdmlc.so"],
    WindowsCompanions = ["vcomp140.dll"],
    MacOSCompanions = ["libomp.dylib", "libdmlc.dylib"],
    Remedy = "get it with 'apt-get install libxgboost0' (Debian, Ubuntu), 'pip install xgboost' or 'conda install libxgboost'")]
internal static partial class XGBoostLibrary
{
    [ThreadStatic]
    private static bool _isSilent;

    /// <summary>Makes the library ready for calls from this thread; it must come before any other call.</summary>
    /// <returns>The library's version.</returns>
    /// <exception cref="NativeLibraryException">The library is missing or too old; the message says how to get it.</exception>
    public static Version Prepare()
    {
        var library = Require();
        if (!_isSilent)
        {
            // The library's settings are per thread, and it would write to the application's standard output.
            NativeCall.Check(XGBoostApi.XGBSetGlobalConfig("""{"verbosity":0}"""), "be made silent");
            _isSilent = true;
        }

        return library.Version!;
    }

    private static partial Version? ReadVersion(LoadedLibrary library)
    {
        XGBoostApi.XGBoostVersion(out var major, out var minor, out var patch);
        return new Version(major, minor, patch);
    }
}
