namespace Baton.Configuration.Sources;

/// <summary>A text that holds settings: a file, or one made in code.</summary>
public sealed class SettingsSource
{
    private SettingsSource(string name, string? text)
    {
        Name = name;
        Text = text;
    }

    /// <summary>The file as the person named it, or the name of a text made in code; messages show it.</summary>
    public string Name { get; }

    /// <summary>The text; <see langword="null"/> if it is still in the file.</summary>
    internal string? Text { get; }

    /// <summary>A file, read when the settings are loaded.</summary>
    /// <param name="path">Its path.</param>
    public static SettingsSource FromFile(string path) => new(path, null);

    /// <summary>A text made in code.</summary>
    /// <param name="name">Its name for messages; one that ends in <c>.json</c> makes it JSON, all else is YAML.</param>
    /// <param name="text">The text.</param>
    public static SettingsSource FromText(string name, string text) => new(name, text);
}
