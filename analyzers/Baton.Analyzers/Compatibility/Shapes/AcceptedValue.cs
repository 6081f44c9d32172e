using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Shapes;

/// <summary>What a setting accepts, as a line of a shape says it.</summary>
/// <param name="Shape">What the value must look like. Former names of allowed values count as allowed.</param>
/// <param name="Required">Whether config must give it.</param>
internal sealed record AcceptedValue(SettingShape Shape, bool Required)
{
    private const string RequiredWord = "required ";

    /// <summary>What a setting accepts.</summary>
    public static AcceptedValue Of(SettingManifest setting) => new(setting.Shape, setting.Required);

    /// <summary>Reads what a line says.</summary>
    /// <returns>The value, or <see langword="null"/> if the text says none.</returns>
    public static AcceptedValue? Parse(string text)
    {
        var required = text.StartsWith(RequiredWord, StringComparison.Ordinal);
        return new ShapeNotationReader(required ? text.Substring(RequiredWord.Length) : text).Read() is { } shape ? new AcceptedValue(shape, required) : null;
    }

    /// <summary>The value as a line says it.</summary>
    public override string ToString() => (Required ? RequiredWord : "") + ShapeNotation.Of(Shape);
}
