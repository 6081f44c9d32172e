namespace Baton.Settings.Nodes;

/// <summary>A single value, kept as the text that was written; what it means is decided by the setting that reads it.</summary>
public sealed class SettingsScalar : SettingsNode
{
    /// <summary>Creates a scalar.</summary>
    /// <param name="path">The setting's path from the root.</param>
    /// <param name="location">Where it was written.</param>
    /// <param name="text">The value, with references already replaced.</param>
    /// <param name="style">Whether the text was quoted, which makes it a string and nothing else.</param>
    /// <param name="origin">The text before <c>${…}</c> was replaced, where there was any.</param>
    public SettingsScalar(string path, SourceLocation location, string text, ScalarStyle style = ScalarStyle.Plain, string? origin = null)
        : base(path, location)
    {
        Text = text;
        Style = style;
        Origin = origin;
    }

    /// <summary>The value as text, with references already replaced.</summary>
    public string Text { get; }

    /// <summary>How the value was written.</summary>
    public ScalarStyle Style { get; }

    /// <summary>The text before <c>${…}</c> was replaced; <see langword="null"/> if nothing was.</summary>
    public string? Origin { get; }

    /// <summary>Whether the value is YAML's or JSON's null.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <inheritdoc />
    public override string Describe()
    {
        if (IsNull)
            return "nothing";
        var shown = Excerpt.Of(Text);
        return Style == ScalarStyle.Quoted ? $"the text \"{shown}\"" : $"'{shown}'";
    }
}
