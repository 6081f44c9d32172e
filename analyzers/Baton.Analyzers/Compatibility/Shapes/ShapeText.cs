using System.Text;

namespace Baton.Analyzers.Compatibility.Shapes;

/// <summary>The text of a shape file. Its lines are a set: their order and what is repeated, as a merge leaves it, mean nothing.</summary>
internal static class ShapeText
{
    /// <summary>The file's name, or how it ends where several projects share a folder.</summary>
    public const string FileName = "baton.shape.txt";

    private const char Comment = '#';

    private const string Header =
        """
        # What configs and stored models can say to the components of this project. What a line accepts stays accepted.
        # Written by `dotnet build -t:BatonUpdateShape`. Compared as a set: order does not matter, and `merge=union` merges it.

        """;

    /// <summary>The lines of a file that are neither blank nor comments, with their numbers from 0.</summary>
    public static IEnumerable<(string Text, int Index)> Lines(IEnumerable<string> lines) => lines
        .Select((line, index) => (Text: line.Trim(), Index: index))
        .Where(l => l.Text.Length > 0 && l.Text[0] != Comment);

    /// <summary>Writes a file.</summary>
    /// <param name="lines">Its lines, in any order.</param>
    public static string Write(IEnumerable<string> lines)
    {
        var text = new StringBuilder(Header.Replace("\r\n", "\n"));
        // By what a line is about, so that a component comes before its settings.
        foreach (var line in lines.Distinct(StringComparer.Ordinal).OrderBy(Subject, StringComparer.Ordinal).ThenBy(l => l, StringComparer.Ordinal))
            text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>A file with more lines, in the places of those about the same.</summary>
    /// <param name="file">The lines of the file.</param>
    /// <param name="added">What is added.</param>
    public static string Add(IEnumerable<string> file, IReadOnlyCollection<string> added)
    {
        var subjects = new HashSet<string>(added.Select(Subject), StringComparer.Ordinal);
        return Write(Lines(file).Select(l => l.Text).Where(l => !subjects.Contains(Subject(l))).Concat(added));
    }

    private static string Subject(string line)
    {
        var end = line.IndexOf(ShapeLine.Separator, StringComparison.Ordinal);
        return end < 0 ? line : line.Substring(0, end);
    }
}
