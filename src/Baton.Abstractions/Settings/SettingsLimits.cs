namespace Baton.Settings;

/// <summary>What a config file may not exceed, so that a hostile or mistaken one is refused at once.</summary>
public static class SettingsLimits
{
    /// <summary>How deep maps and lists may stand in one another.</summary>
    public const int Depth = 64;

    /// <summary>The greatest size of a file, in bytes.</summary>
    public const int FileBytes = 4 * 1024 * 1024;

    /// <summary>The most nodes that a tree may have after its aliases and references were followed.</summary>
    public const int Nodes = 1_000_000;

    /// <summary>The most characters that the references of a config may produce together.</summary>
    public const int ReferenceCharacters = 16 * 1024 * 1024;
}
