using System.Text;
using Baton.Settings.Json;
using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Shapes;

/// <summary>
/// How a shape is written in one line: <c>integer [1, 64]</c>, <c>number? (0, *)</c>, <c>enum {max, mean}</c>,
/// <c>list of component metric as Baton.Metrics.ILoss</c>. A question mark says that null is a value, a star that there is no bound.
/// </summary>
internal static class ShapeNotation
{
    /// <summary>Stands where there is no bound.</summary>
    public const string Unbounded = "*";

    /// <summary>Stands before the items of a list or dictionary, and before a family.</summary>
    public const string ItemWord = "of";

    /// <summary>Stands before the capability that is asked for.</summary>
    public const string AsWord = "as";

    /// <summary>Writes a shape.</summary>
    public static string Of(SettingShape shape)
    {
        var text = new StringBuilder();
        Write(text, shape);
        return text.ToString();
    }

    /// <summary>Whether a text can stand without quotes.</summary>
    public static bool IsPlain(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.' or '+' or ':' or '/';

    private static void Write(StringBuilder text, SettingShape shape)
    {
        var name = NumberNames.Of(shape);
        text.Append(name ?? ManifestNames.NameOf(shape.Type));
        if (shape.Nullable)
            text.Append('?');
        if (name is null && (shape.Minimum ?? shape.Maximum) is not null)
            WriteRange(text, shape);
        WriteValues(text, shape);
        switch (shape.Type)
        {
            case SettingType.Component:
                text.Append($" {ItemWord} ").Append(Quoted(shape.Family ?? ""));
                if (shape.Capability is { } capability)
                    text.Append($" {AsWord} ").Append(capability);
                break;
            case SettingType.List or SettingType.Dictionary when shape.Item is { } item:
                text.Append($" {ItemWord} ");
                Write(text, item);
                break;
        }
    }

    private static void WriteRange(StringBuilder text, SettingShape shape) => text
        .Append(shape.MinimumExclusive || shape.Minimum is null ? " (" : " [")
        .Append(shape.Minimum ?? Unbounded)
        .Append(", ")
        .Append(shape.Maximum ?? Unbounded)
        .Append(shape.MaximumExclusive || shape.Maximum is null ? ')' : ']');

    private static void WriteValues(StringBuilder text, SettingShape shape)
    {
        var values = shape.AllowedValues.Concat(shape.FormerValues.Select(f => f.Former)).Distinct(StringComparer.Ordinal).OrderBy(v => v, StringComparer.Ordinal).ToList();
        if (values.Count > 0)
            text.Append(" {").Append(string.Join(", ", values.Select(Quoted))).Append('}');
    }

    private static string Quoted(string value) =>
        value.Length > 0 && value != Unbounded && value.All(IsPlain) ? value : new JsonWriter().String(value).ToString();
}
