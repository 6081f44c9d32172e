using System.Runtime.InteropServices;
using Baton.Abstractions.Tests.Native.Binaries;
using Baton.Native.Binaries;
using Baton.Native.Search;

namespace Baton.Abstractions.Tests.Native.Search;

/// <summary>A machine of any system: folders below a temporary one, and a loader that takes what it is told to take.</summary>
internal sealed class FakeMachine : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("baton-native-");
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>What the loader was asked for, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Names that the system itself finds.</summary>
    public HashSet<string> Installed { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public NativePlatform Platform { get; init; } = new(NativeSystem.Linux, Architecture.X64, "linux-x64");

    public IReadOnlyList<string> AssetFolders { get; init; } = [];

    public IReadOnlyList<string> NodeModules { get; init; } = [];

    public NativeLibraryDescription Library { get; init; } = new("acme")
    {
        Title = "Acme",
        Remedy = "install it with 'apt-get install libacme'",
        PathVariable = "BATON_ACME_PATH",
        NodeModule = "@acme/native-{os}-{arch}",
        Linux = ["libacme.so.1", "libacme.so"],
        LinuxCompanions = ["libgomp.so.1"],
    };

    /// <summary>The folder of the application.</summary>
    public string Application => At("repository/app/bin");

    public string At(string path) => Path.Combine(_root.FullName, path);

    /// <summary>Puts a file there, and the folders above it.</summary>
    public string Put(string path, byte[]? content = null, bool broken = false)
    {
        var file = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content ?? Headers.Elf(62));
        if (broken)
            _broken.Add(file);
        return file;
    }

    public NativeFinding Search()
    {
        Directory.CreateDirectory(Application);
        Directory.CreateDirectory(At("elsewhere/deep"));
        return new NativeSearch(
            Library,
            new NativeSurroundings
            {
                Platform = Platform,
                ApplicationFolders = [Application],
                AssetFolders = [.. AssetFolders.Select(At)],
                NodeModules = [.. NodeModules.Select(At)],
                CurrentFolder = At("elsewhere/deep"),
                Variable = Variables.GetValueOrDefault,
            },
            Open).Run();
    }

    public void Dispose() => _root.Delete(recursive: true);

    private nint Open(string file, out string reason)
    {
        Asked.Add(file);
        var takes = Path.IsPathRooted(file) ? File.Exists(file) && !_broken.Contains(file) : Installed.Contains(file);
        reason = takes ? "" : "libneeded.so.3: no such file";
        return takes ? Asked.Count : 0;
    }
}
