namespace Baton.Analyzers.Boundaries.Baselines;

/// <summary>
/// The text of a baseline file: a sorted line per allowed violation, as often as it occurs, so that two branches that
/// both add lines merge by keeping both (<c>merge=union</c>).
/// </summary>
internal static class BaselineText
{
    /// <summary>What the file is called, or what its name ends with where several projects share a folder.</summary>
    public const string FileName = "baton.baseline.txt";

    /// <summary>The property of a diagnostic that holds its line, while the file is being written.</summary>
    public const string EntryProperty = "BatonBaseline";

    private const char Comment = '#';

    private static readonly string[] Header =
    [
        "# Violations of boundary rules that were here before the rules: allowed, and to become fewer.",
        "# Written by `dotnet build -t:BatonBaseline`. Only new ones are errors. One line each: rule, file, member, vendor type.",
    ];

    /// <summary>The lines that count.</summary>
    public static IEnumerable<BaselineLine> Lines(IEnumerable<string> lines) =>
        lines.Select((text, index) => new BaselineLine(index, text.Trim())).Where(l => l.Text.Length > 0 && l.Text[0] != Comment);

    /// <summary>The whole file.</summary>
    public static string Write(IEnumerable<string> entries) =>
        string.Concat(Header.Concat(entries.OrderBy(e => e, StringComparer.Ordinal)).Select(l => l + "\n"));
}
