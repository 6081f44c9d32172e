using Baton.Native.Binaries;

namespace Baton.Native.Search;

/// <summary>
/// Looks for a library where the environment variable says, and nowhere else if it is set; otherwise beside the application,
/// among the assets of NuGet packages, in <c>node_modules</c>, and where the system looks.
/// </summary>
internal sealed class NativeSearch(NativeLibraryDescription library, NativeSurroundings surroundings, OpenLibrary open)
{
    private readonly IReadOnlyList<string> _names = library.FilesOn(surroundings.Platform.System);
    private readonly List<string> _unusable = [];

    /// <summary>Searches and loads.</summary>
    public NativeFinding Run()
    {
        var named = surroundings.Variable(library.PathVariable);
        if (!string.IsNullOrEmpty(named))
            return First(At(named)) ?? Failure(NativeMessages.Misled(library, _names, named, _unusable));
        return First(NativePlaces.Folders(library, surroundings).SelectMany(In))
            ?? FromSystem()
            ?? Failure(_unusable.Count > 0 ? NativeMessages.Unusable(library, _unusable) : NativeMessages.Missing(library, _names));
    }

    private static NativeFinding Failure(string problem) => new(0, "", problem);

    private IEnumerable<string> At(string path) => Directory.Exists(path) ? In(path) : [path];

    private IEnumerable<string> In(string folder) => _names.Select(name => Path.Combine(folder, name));

    private NativeFinding? First(IEnumerable<string> files)
    {
        foreach (var file in files.Where(File.Exists).Select(Path.GetFullPath))
        {
            if (Open(file) is { } found)
                return found;
        }

        return null;
    }

    private NativeFinding? Open(string file)
    {
        var header = BinaryHeader.Read(file);
        // The system would map what is not there, and end the process when it is touched.
        if (header.IsCutOff)
        {
            _unusable.Add($"{file}: it is cut off");
            return null;
        }

        var folder = Path.GetDirectoryName(file)!;
        foreach (var companion in library.CompanionsOn(surroundings.Platform.System).Select(name => Path.Combine(folder, name)).Where(File.Exists))
            open(companion, out _);
        var handle = open(file, out var reason);
        if (handle != 0)
            return new NativeFinding(handle, file, "");
        _unusable.Add($"{file}: {header.Mismatch(surroundings.Platform.System, surroundings.Platform.Architecture) ?? reason}");
        return null;
    }

    private NativeFinding? FromSystem()
    {
        foreach (var name in _names)
        {
            if (open(name, out _) is var handle and not 0)
                return new NativeFinding(handle, name, "");
        }

        return null;
    }
}
