using System.Globalization;
using System.Text;

namespace Baton.Settings.Nodes;

/// <summary>How the path of a setting is spelled: names joined by dots, positions in brackets, unusual names in quotes.</summary>
public static class SettingPath
{
    /// <summary>The path of an entry of a map.</summary>
    /// <param name="path">The map's path; empty at the root.</param>
    /// <param name="name">The entry's name; quoted in the path where it would read as more than a name.</param>
    public static string Entry(string path, string name)
    {
        var spelled = IsSimple(name) ? name : Quote(name);
        return path.Length == 0 ? spelled : path + "." + spelled;
    }

    /// <summary>The path of an item of a list.</summary>
    /// <param name="path">The list's path.</param>
    /// <param name="index">The item's position, from 0.</param>
    public static string Item(string path, int index) => path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    private static bool IsSimple(string name)
    {
        if (name.Length == 0)
            return false;
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '-'))
                return false;
        }

        return true;
    }

    private static string Quote(string name)
    {
        var text = new StringBuilder("\"", name.Length + 2);
        foreach (var character in name)
        {
            if (character is '"' or '\\')
                text.Append('\\').Append(character);
            else if (char.IsControl(character))
                text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(character);
        }

        return text.Append('"').ToString();
    }
}
