namespace Baton.Settings;

/// <summary>What a config may not exceed, so that a hostile or mistaken one is refused at once.</summary>
public static class SettingsLimits
{
    /// <summary>How deep maps and lists may stand in one another.</summary>
    public const int Depth = 64;

    /// <summary>The greatest size of a file, in bytes.</summary>
    public const int FileBytes = 4 * 1024 * 1024;

    /// <summary>The most maps, lists and values of a config, those counted in full that aliases and references repeat.</summary>
    public const int Nodes = 100_000;

    /// <summary>The most characters of a setting's path.</summary>
    public const int PathCharacters = 1_000;

    /// <summary>The most characters of a text that references were put into.</summary>
    public const int TextCharacters = 1024 * 1024;

    /// <summary>The most settings that a reference may lead through.</summary>
    public const int References = 32;
}
