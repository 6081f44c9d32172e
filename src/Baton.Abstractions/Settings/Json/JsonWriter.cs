using System.Text;
using Baton.Settings.Nodes;

namespace Baton.Settings.Json;

/// <summary>Writes JSON text piece by piece: commas and indentation come by themselves, lines end in a line feed.</summary>
/// <param name="indented">Whether every value has a line of its own, indented by two spaces a level.</param>
public sealed class JsonWriter(bool indented = false)
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _first = true;
    private bool _afterName;

    /// <summary>Begins a map.</summary>
    public JsonWriter StartMap() => Start('{');

    /// <summary>Ends the innermost map.</summary>
    public JsonWriter EndMap() => End('}');

    /// <summary>Begins a list.</summary>
    public JsonWriter StartList() => Start('[');

    /// <summary>Ends the innermost list.</summary>
    public JsonWriter EndList() => End(']');

    /// <summary>Writes a name; its value comes next.</summary>
    /// <param name="name">The name.</param>
    public JsonWriter Name(string name)
    {
        Separate();
        JsonText.AppendString(_text, name);
        _text.Append(indented ? ": " : ":");
        _afterName = true;
        return this;
    }

    /// <summary>Writes a string.</summary>
    /// <param name="text">The string.</param>
    public JsonWriter String(string text)
    {
        Separate();
        JsonText.AppendString(_text, text);
        return this;
    }

    /// <summary>Writes a value that already is JSON: a number, a truth value, null, or a whole tree.</summary>
    /// <param name="json">The JSON.</param>
    public JsonWriter Raw(string json)
    {
        Separate();
        _text.Append(json);
        return this;
    }

    /// <summary>Writes a truth value.</summary>
    /// <param name="value">The value.</param>
    public JsonWriter Boolean(bool value) => Raw(value ? "true" : "false");

    /// <summary>Writes a settings tree. Plain scalars that JSON has no word for become strings.</summary>
    /// <param name="node">The tree.</param>
    /// <param name="isHidden">Says which scalars must not be shown; they become <c>"***"</c>.</param>
    public JsonWriter Node(SettingsNode node, Func<SettingsScalar, bool>? isHidden = null)
    {
        switch (node)
        {
            case SettingsMap map:
                StartMap();
                foreach (var entry in map)
                    Name(entry.Name).Node(entry.Value, isHidden);
                return EndMap();
            case SettingsList list:
                StartList();
                foreach (var item in list.Items)
                    Node(item, isHidden);
                return EndList();
            case SettingsScalar scalar when isHidden is not null && isHidden(scalar):
                return String("***");
            case SettingsScalar scalar:
                return JsonText.OfPlain(scalar) is { } json ? Raw(json) : String(scalar.Text);
            default:
                throw new ArgumentException($"There is no node of the type {node.GetType()}.", nameof(node));
        }
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private JsonWriter Start(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _depth++;
        _first = true;
        return this;
    }

    private JsonWriter End(char bracket)
    {
        _depth--;
        if (!_first)
            StartLine();
        _text.Append(bracket);
        _first = false;
        return this;
    }

    private void Separate()
    {
        if (_afterName)
        {
            _afterName = false;
            _first = false;
            return;
        }

        if (!_first)
            _text.Append(',');
        if (_depth > 0)
            StartLine();
        _first = false;
    }

    private void StartLine()
    {
        if (indented)
            _text.Append('\n').Append(' ', _depth * 2);
    }
}
