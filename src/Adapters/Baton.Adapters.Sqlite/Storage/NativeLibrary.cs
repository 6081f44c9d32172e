namespace Baton.Adapters.Sqlite.Storage;

/// <summary>The SQLite library that comes with the package.</summary>
internal static class NativeLibrary
{
    private static readonly Lazy<bool> Loaded = new(() =>
    {
        SQLitePCL.Batteries_V2.Init();
        return true;
    });

    /// <summary>Loads the library, once.</summary>
    /// <exception cref="DllNotFoundException">It is not there.</exception>
    public static void Load() => _ = Loaded.Value;
}
