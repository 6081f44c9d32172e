namespace Baton.Native.Search;

/// <summary>Where this process stands: what a search for a native library begins from.</summary>
internal sealed record NativeSurroundings
{
    /// <summary>The name of the runtime option that lists folders called <c>node_modules</c>, apart from those above the application.</summary>
    public const string NodeModulesOption = "Baton.NodeModules";

    /// <summary>That of this process, now.</summary>
    public static NativeSurroundings Current => new()
    {
        Platform = NativePlatform.Current,
        // The program's own folder differs from the base where a single file was unpacked.
        ApplicationFolders = [AppContext.BaseDirectory, .. Path.GetDirectoryName(Environment.ProcessPath) is { Length: > 0 } folder ? [folder] : Array.Empty<string>()],
        // The host's list: where NuGet's assets lie that were not copied.
        AssetFolders = Listed("NATIVE_DLL_SEARCH_DIRECTORIES"),
        NodeModules = Listed(NodeModulesOption),
        CurrentFolder = WorkingFolder(),
        SystemFolders = OperatingSystem.IsMacOS() ? ["/opt/homebrew/lib", "/usr/local/lib"] : [],
        Variable = Environment.GetEnvironmentVariable,
    };

    /// <summary>What the library must be built for.</summary>
    public required NativePlatform Platform { get; init; }

    /// <summary>The folders of the application.</summary>
    public IReadOnlyList<string> ApplicationFolders { get; init; } = [];

    /// <summary>Folders that the .NET host found native assets in.</summary>
    public IReadOnlyList<string> AssetFolders { get; init; } = [];

    /// <summary>Folders of npm packages that were named.</summary>
    public IReadOnlyList<string> NodeModules { get; init; } = [];

    /// <summary>The folder that the process was started in, or went to.</summary>
    public string? CurrentFolder { get; init; }

    /// <summary>Folders of the system that its own search leaves out.</summary>
    public IReadOnlyList<string> SystemFolders { get; init; } = [];

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    private static string? WorkingFolder()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (IOException)
        {
            // It was deleted under the process.
            return null;
        }
    }

    private static string[] Listed(string option) =>
        (AppContext.GetData(option) as string)?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
