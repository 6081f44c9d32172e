namespace Baton.Native.Search;

/// <summary>The folders that a library may lie in, in the order in which they are searched.</summary>
internal static class NativePlaces
{
    /// <summary>All folders but those of the system's own search.</summary>
    public static IEnumerable<string> Folders(NativeLibraryDescription library, NativeSurroundings surroundings)
    {
        var platform = surroundings.Platform;
        var assets = surroundings.ApplicationFolders.SelectMany(folder => platform.RuntimeFolders.Select(rid => Path.Combine(folder, "runtimes", rid, "native")));
        return surroundings.ApplicationFolders
            .Concat(assets)
            .Concat(surroundings.AssetFolders)
            .Concat(NodeFolders(library, surroundings))
            .Concat(surroundings.SystemFolders)
            .Distinct();
    }

    private static IEnumerable<string> NodeFolders(NativeLibraryDescription library, NativeSurroundings surroundings)
    {
        if (library.NodeModule is null)
            return [];
        var module = library.NodeModule.Replace("{os}", surroundings.Platform.NodeSystem).Replace("{arch}", surroundings.Platform.NodeArchitecture);
        string[] starts = surroundings.CurrentFolder is null ? [.. surroundings.ApplicationFolders] : [.. surroundings.ApplicationFolders, surroundings.CurrentFolder];
        return surroundings.NodeModules
            .Concat(starts.SelectMany(Upward).Select(folder => Path.Combine(folder, "node_modules")))
            .Select(modules => Path.Combine(modules, module));
    }

    /// <summary>A folder and those above it, the nearest first.</summary>
    private static IEnumerable<string> Upward(string folder)
    {
        for (var level = new DirectoryInfo(folder); level is not null; level = level.Parent)
            yield return level.FullName;
    }
}
