using Baton.Settings.Nodes;

namespace Baton.Settings.Json;

/// <summary>Writes settings trees as JSON; <see cref="JsonSettingsReader"/> reads back a tree of the same meaning.</summary>
public static class JsonTree
{
    /// <summary>Writes a tree.</summary>
    /// <param name="json">Receives it.</param>
    /// <param name="node">The tree.</param>
    /// <returns>The writer.</returns>
    public static JsonWriter Tree(this JsonWriter json, SettingsNode node)
    {
        switch (node)
        {
            case SettingsMap map:
                json.StartMap();
                foreach (var entry in map)
                    json.Name(entry.Name).Tree(entry.Value);
                return json.EndMap();
            case SettingsList list:
                json.StartList();
                foreach (var item in list.Items)
                    json.Tree(item);
                return json.EndList();
            case SettingsScalar { IsNull: true }:
                return json.Raw("null");
            case SettingsScalar { Style: ScalarStyle.Plain } plain when plain.Text is "true" or "false" || IsNumber(plain.Text):
                return json.Raw(plain.Text);
            default:
                return json.String(((SettingsScalar)node).Text);
        }
    }

    /// <summary>Whether a text is a number to JSON, which is stricter than YAML: no plus sign, no leading zeros, no <c>0x</c>.</summary>
    private static bool IsNumber(string text)
    {
        var at = text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var whole = Digits(text, ref at);
        if (whole == 0 || (whole > 1 && text[at - whole] == '0'))
            return false;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (Digits(text, ref at) == 0)
                return false;
        }

        if (at < text.Length && (text[at] is 'e' or 'E'))
        {
            at++;
            if (at < text.Length && (text[at] is '+' or '-'))
                at++;
            if (Digits(text, ref at) == 0)
                return false;
        }

        return at == text.Length;
    }

    private static int Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at - start;
    }
}
