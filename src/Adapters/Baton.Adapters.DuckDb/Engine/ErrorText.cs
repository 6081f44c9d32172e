using System.Globalization;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>What the library says of a failure, taken apart.</summary>
/// <param name="Reason">What went wrong, in one sentence without the library's name of its kind.</param>
/// <param name="Hint">What it suggests, such as names that were meant; empty if nothing.</param>
/// <param name="Line">The line of the statement it points at, from 1 on; 0 if none.</param>
/// <param name="Column">The character of the line it points at, from 1 on; 0 if it is not known.</param>
internal sealed record ErrorText(string Reason, string Hint, int Line, int Column)
{
    private const string LineMark = "LINE ";

    private static readonly string[] Places = ["CSV Error on Line", "Error when sniffing file"];
    private static readonly string[] Hints = ["Did you mean", "Candidate bindings:", "Possible solutions:", "Candidate functions:"];

    public static ErrorText Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var mark = Array.FindIndex(lines, l => l.StartsWith(LineMark, StringComparison.Ordinal));
        var (line, column) = mark < 0 ? (0, 0) : Place(lines[mark], mark + 1 < lines.Length ? lines[mark + 1] : "");
        var said = (mark < 0 ? lines : lines[..mark]).Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        var hint = said.FirstOrDefault(l => Array.Exists(Hints, h => l.StartsWith(h, StringComparison.Ordinal))) ?? "";
        return new ErrorText(Told(said), hint.EndsWith(':') ? "" : hint, line, column);
    }

    /// <summary>The first line says what went wrong; of a CSV file it says where, and a later one what.</summary>
    private static string Told(List<string> said)
    {
        var reason = Sentence(WithoutKind(said.FirstOrDefault() ?? ""));
        var more = Places.Any(p => reason.StartsWith(p, StringComparison.Ordinal)) ? said.Skip(1).FirstOrDefault(l => !l.StartsWith("Original Line:", StringComparison.Ordinal)) : null;
        return more is null ? reason : $"{reason}: {Sentence(more)}";
    }

    /// <summary>"Binder Error: …" names the part of the library that failed, which helps nobody.</summary>
    private static string WithoutKind(string text)
    {
        var colon = text.IndexOf("Error: ", StringComparison.Ordinal);
        return colon < 0 || text.AsSpan(0, colon).ContainsAny("\"'(") ? text : text[(colon + "Error: ".Length)..];
    }

    private static string Sentence(string text)
    {
        var trimmed = text.TrimEnd('!', '.', ' ');
        return trimmed.Length == 0 ? "it gave no reason" : trimmed;
    }

    /// <summary>Reads <c>LINE 1: select x</c> and the caret under it. A line that was cut tells no column.</summary>
    private static (int Line, int Column) Place(string shown, string caretLine)
    {
        var colon = shown.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || !int.TryParse(shown.AsSpan(LineMark.Length, colon - LineMark.Length), CultureInfo.InvariantCulture, out var line))
            return (0, 0);
        var start = colon + 2;
        var caret = caretLine.IndexOf('^', StringComparison.Ordinal);
        return caret < start || shown.AsSpan(start).StartsWith("...") ? (line, 0) : (line, caret - start + 1);
    }
}
