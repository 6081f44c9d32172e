using Baton.Settings;
using Baton.Settings.Json;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;

namespace Baton.Analyzers.Compatibility.Shapes;

/// <summary>Reads what <see cref="ShapeNotation"/> writes.</summary>
internal sealed class ShapeNotationReader(string text)
{
    private int _position;

    /// <summary>Reads the whole text as a shape; null if it is none.</summary>
    public SettingShape? Read() => Shape() is { } shape && _position == text.Length ? shape : null;

    private SettingShape? Shape()
    {
        var word = Word();
        if ((NumberNames.ShapeOf(word) ?? (ManifestNames.TypeOf(word) is { } type ? new SettingShape(type) : null)) is not { } shape)
            return null;
        shape = shape with { Nullable = Take("?") };
        if (Peek(" [") || Peek(" ("))
        {
            if (Range(shape) is not { } ranged)
                return null;
            shape = ranged;
        }

        if (Peek(" {"))
        {
            if (Values() is not { } values)
                return null;
            shape = shape with { AllowedValues = new EquatableArray<string>(values) };
        }

        if (!Take($" {ShapeNotation.ItemWord} "))
            return shape.Type == SettingType.Component ? null : shape;
        if (shape.Type != SettingType.Component)
            return shape.Type is SettingType.List or SettingType.Dictionary && Shape() is { } item ? shape with { Item = item } : null;
        if (Quotable() is not { } family)
            return null;
        shape = shape with { Family = family };
        return Take($" {ShapeNotation.AsWord} ") ? shape with { Capability = Rest() } : shape;
    }

    private SettingShape? Range(SettingShape shape)
    {
        var minimumExclusive = text[_position + 1] == '(';
        _position += 2;
        var minimum = Until(", ");
        var end = text.IndexOfAny([']', ')'], _position);
        if (minimum is null || end < 0)
            return null;
        var maximum = text.Substring(_position, end - _position);
        _position = end + 1;
        return shape with
        {
            Minimum = minimum == ShapeNotation.Unbounded ? null : minimum,
            Maximum = maximum == ShapeNotation.Unbounded ? null : maximum,
            MinimumExclusive = minimumExclusive && minimum != ShapeNotation.Unbounded,
            MaximumExclusive = text[end] == ')' && maximum != ShapeNotation.Unbounded,
        };
    }

    private List<string>? Values()
    {
        _position += 2;
        var values = new List<string>();
        do
        {
            if (Quotable() is not { } value)
                return null;
            values.Add(value);
        }
        while (Take(", "));
        return Take("}") ? values : null;
    }

    /// <summary>A plain word, or any text in quotes; null if neither stands here.</summary>
    private string? Quotable()
    {
        if (!Peek("\""))
            return Word() is { Length: > 0 } plain ? plain : null;
        var end = _position + 1;
        while (end < text.Length && text[end] != '"')
            end += text[end] == '\\' ? 2 : 1;
        if (end >= text.Length)
            return null;
        var errors = new List<SettingsError>();
        var value = JsonSettingsReader.Read(text.Substring(_position, end + 1 - _position), "", errors) as SettingsScalar;
        _position = end + 1;
        return errors.Count == 0 ? value?.Text : null;
    }

    private string Word()
    {
        var start = _position;
        while (_position < text.Length && ShapeNotation.IsPlain(text[_position]))
            _position++;
        return text.Substring(start, _position - start);
    }

    private string? Until(string end)
    {
        var at = text.IndexOf(end, _position, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var found = text.Substring(_position, at - _position);
        _position = at + end.Length;
        return found;
    }

    private string Rest()
    {
        var rest = text.Substring(_position);
        _position = text.Length;
        return rest;
    }

    private bool Peek(string expected) => string.CompareOrdinal(text, _position, expected, 0, expected.Length) == 0;

    private bool Take(string expected)
    {
        if (!Peek(expected))
            return false;
        _position += expected.Length;
        return true;
    }
}
