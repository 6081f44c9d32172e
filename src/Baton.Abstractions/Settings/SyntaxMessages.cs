using Baton.Settings.Nodes;

namespace Baton.Settings;

/// <summary>The wording of mistakes that every config format knows.</summary>
public static class SyntaxMessages
{
    /// <summary>Maps and lists stand too deep in one another.</summary>
    public static string TooDeep =>
        $"maps and lists stand more than {SettingsLimits.Depth} deep in one another, which no config needs: flatten it, or look for an unclosed bracket";

    /// <summary>A setting's path is too long.</summary>
    public static string PathTooLong =>
        $"the path of this setting has more than {SettingsLimits.PathCharacters} characters: use shorter names";

    /// <summary>There are too many nodes.</summary>
    public static string TooMany =>
        $"the config holds more than {SettingsLimits.Nodes} maps, lists and values, counting each as often as aliases and references repeat it: "
        + "move large data into a file of its own";

    /// <summary>A map has a name twice.</summary>
    /// <param name="name">The name.</param>
    /// <param name="first">Where it stands first.</param>
    public static string DuplicateName(string name, SourceLocation first) =>
        $"'{Excerpt.Of(name)}' is given twice, first at {first}; remove one of the two";
}
