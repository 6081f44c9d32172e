namespace Baton.Settings.Nodes;

/// <summary>One name of a map with its value.</summary>
public sealed class SettingsEntry
{
    /// <summary>Creates an entry.</summary>
    /// <param name="name">The name.</param>
    /// <param name="nameLocation">Where the name was written.</param>
    /// <param name="value">The value.</param>
    public SettingsEntry(string name, SourceLocation nameLocation, SettingsNode value)
    {
        Name = name;
        NameLocation = nameLocation;
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Where the name was written.</summary>
    public SourceLocation NameLocation { get; }

    /// <summary>The value.</summary>
    public SettingsNode Value { get; }
}
