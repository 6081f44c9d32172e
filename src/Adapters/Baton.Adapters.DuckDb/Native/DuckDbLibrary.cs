using Baton.Native;

namespace Baton.Adapters.DuckDb.Native;

/// <summary>The native library: loaded once, when it is first needed.</summary>
[NativeLibrary(
    Name,
    Title = "DuckDB",
    Oldest = "1.4",
    Linux = ["libduckdb.so"],
    Windows = ["duckdb.dll"],
    MacOS = ["libduckdb.dylib"],
    NodeModule = "@duckdb/node-bindings-{os}-{arch}",
    Remedy = "get it with the NuGet package DuckDB.NET.Bindings.Full in the host, with ExcludeAssets=\"compile\", with 'npm install @duckdb/node-bindings', or from duckdb.org")]
internal static unsafe partial class DuckDbLibrary
{
    /// <summary>What imports say.</summary>
    public const string Name = "duckdb";

    private static partial Version? ReadVersion(LoadedLibrary library)
    {
        // "v1.5.6", or "v1.6.0-dev123" of a build between two releases.
        var text = NativeTexts.Read(DatabaseApi.duckdb_library_version()).AsSpan().TrimStart('v');
        var end = text.IndexOfAnyExcept("0123456789.");
        return Version.TryParse(end < 0 ? text : text[..end], out var version) ? version : null;
    }
}
