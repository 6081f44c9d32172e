using System.Text;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;

namespace Baton.Configuration.Yaml;

/// <summary>
/// Writes a settings tree as YAML that loads to the same tree: texts that look like references are escaped, and every
/// scalar keeps its style where YAML can show it. Secrets are masked.
/// </summary>
public sealed class SettingsYamlWriter
{
    private readonly StringBuilder _text = new();
    private readonly SecretMask? _secrets;
    private readonly bool _withPlaces;

    private SettingsYamlWriter(SecretMask? secrets, bool withPlaces)
    {
        _secrets = secrets;
        _withPlaces = withPlaces;
    }

    /// <summary>Writes a tree.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="secrets">The values that must not be shown; all are shown if omitted.</param>
    /// <param name="withPlaces">Whether a comment behind every value says where it came from.</param>
    /// <returns>The YAML; lines end in a line feed.</returns>
    public static string Write(SettingsMap root, SecretMask? secrets = null, bool withPlaces = false)
    {
        var writer = new SettingsYamlWriter(secrets, withPlaces);
        if (root.Entries.Count == 0)
            writer.WriteFlat("{}", root.Location, null);
        else
            writer.WriteMap(root, 0, isIndented: false);
        return writer._text.ToString();
    }

    private void WriteMap(SettingsMap map, int indentation, bool isIndented)
    {
        foreach (var entry in map)
        {
            if (!isIndented)
                Indent(indentation);
            isIndented = false;
            var name = YamlText.OfName(entry.Name);
            if (name.Length > YamlText.LongestName)
                _text.Append("? ").Append(name).Append('\n').Append(' ', indentation);
            else
                _text.Append(name);
            _text.Append(':');
            WriteValue(entry.Value, indentation);
        }
    }

    private void WriteList(SettingsList list, int indentation)
    {
        foreach (var item in list.Items)
        {
            Indent(indentation);
            _text.Append('-');
            if (item is SettingsMap { Entries.Count: > 0 } map)
            {
                _text.Append(' ');
                WriteMap(map, indentation + 2, isIndented: true);
            }
            else
            {
                WriteValue(item, indentation);
            }
        }
    }

    /// <summary>Writes what stands behind the colon of a name or the dash of an item, and ends the line.</summary>
    private void WriteValue(SettingsNode value, int indentation)
    {
        switch (value)
        {
            case SettingsMap { Entries.Count: > 0 } map:
                _text.Append('\n');
                WriteMap(map, indentation + 2, isIndented: false);
                break;
            case SettingsList { Items.Count: > 0 } list:
                _text.Append('\n');
                WriteList(list, indentation + 2);
                break;
            case SettingsMap or SettingsList:
                WriteFlat(value is SettingsMap ? " {}" : " []", value.Location, null);
                break;
            case SettingsScalar scalar when _secrets?.Hides(scalar) == true:
                WriteFlat(" " + YamlText.Quote(SecretMask.Hidden), _secrets.PlaceOf(scalar), null);
                break;
            case SettingsScalar scalar:
                WriteFlat(" " + YamlText.Of(scalar), scalar.Location, scalar.Origin);
                break;
        }
    }

    private void WriteFlat(string text, SourceLocation location, string? origin)
    {
        _text.Append(text);
        if (_withPlaces)
        {
            var place = _secrets?.Mask(location) ?? location;
            _text.Append("  # ").Append(Excerpt.Of(place.ToString(), 200));
            if (origin is not null)
                _text.Append(", from ").Append(Excerpt.Of(_secrets?.Mask(origin) ?? origin));
        }

        _text.Append('\n');
    }

    private void Indent(int indentation) => _text.Append(' ', indentation);
}
