namespace Baton.Analyzers.Compatibility.Shapes;

/// <summary>One line of a shape: what config can say to a component, or in one of its settings.</summary>
/// <param name="Key">What the line is about.</param>
/// <param name="Value">Of a component its capabilities, of a setting what it accepts, of a former name the present one.</param>
internal sealed record ShapeLine(ShapeKey Key, string Value)
{
    /// <summary>Stands between what a line is about and what it says of it.</summary>
    public const string Separator = ": ";

    private const string Renamed = "now ";

    /// <summary>The present name, if the line is about a former one.</summary>
    public string? PresentName => Value.StartsWith(Renamed, StringComparison.Ordinal) ? Value.Substring(Renamed.Length) : null;

    /// <summary>The line of a former name.</summary>
    public static ShapeLine OfFormerName(ShapeKey key, string present) => new(key, Renamed + present);

    /// <summary>Reads a line.</summary>
    /// <returns>The line, or <see langword="null"/> if the text is none.</returns>
    public static ShapeLine? Parse(string text)
    {
        var end = text.IndexOf(Separator, StringComparison.Ordinal);
        if (end < 0 || ShapeKey.Parse(text.Substring(0, end)) is not { } key)
            return null;
        var line = new ShapeLine(key, text.Substring(end + Separator.Length).Trim());
        return line.Value.Length > 0 && (key.Path.Length == 0 || line.PresentName is not null || AcceptedValue.Parse(line.Value) is not null) ? line : null;
    }

    /// <summary>The line as text.</summary>
    public override string ToString() => Key + Separator + Value;
}
