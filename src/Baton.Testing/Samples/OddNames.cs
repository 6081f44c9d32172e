namespace Baton.Testing.Samples;

/// <summary>Names that a person, a script or an attacker gives to things.</summary>
internal static class OddNames
{
    /// <summary>The names.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "plain", "UPPER", "upper", "with space", "dots.in.it", "-dash", "_", "äöüß", "日本語", "🚲", "e\u0301", "\u00E9",
        "", " ", "\t", "line\nbreak", "null\0character", "'", "\"", "'; drop table runs; --", "%s{0}", "*?<>|", "NUL", "CON.txt",
        ".", "..", "../outside", "../../outside", "a/../../outside", "/absolute/path", "C:\\absolute", "a/b", "a\\b", "a//b", "a/", "/", "~", "$HOME",
        new string('n', 300), new string('ü', 5000),
    ];

    /// <summary>A name as it can be shown.</summary>
    public static string Shown(string name) => name.Length > 60 ? $"'{name[..10]}…' of {name.Length} characters" : $"'{name.Replace("\0", "\\0").Replace("\n", "\\n").Replace("\t", "\\t")}'";
}
