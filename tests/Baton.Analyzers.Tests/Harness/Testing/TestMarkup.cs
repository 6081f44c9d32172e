using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>Source text in which <c>[|…|]</c>, <c>{|ID:…|}</c> and <c>{|#0:…|}</c> mark places.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">The marked places by their label; the label of <c>[|…|]</c> is empty.</param>
internal sealed record TestMarkup(string Text, IReadOnlyList<(string Label, TextSpan Span)> Spans)
{
    /// <summary>Reads the marks, which may be nested.</summary>
    /// <exception cref="FormatException">A mark is not closed, or was never opened.</exception>
    public static TestMarkup Parse(string source)
    {
        var text = new System.Text.StringBuilder(source.Length);
        var spans = new List<(string, TextSpan)>();
        var open = new Stack<(string Label, int Start, char Close)>();
        for (var i = 0; i < source.Length; i++)
        {
            if (At(source, i, "[|"))
            {
                open.Push(("", text.Length, ']'));
                i++;
            }
            else if (At(source, i, "{|") && Label(source, i + 2) is { } label)
            {
                open.Push((label, text.Length, '}'));
                i += label.Length + 2;
            }
            else if (open.Count > 0 && source[i] == '|' && i + 1 < source.Length && source[i + 1] == open.Peek().Close)
            {
                var (name, start, _) = open.Pop();
                spans.Add((name, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(source[i]);
            }
        }

        return open.Count == 0 ? new TestMarkup(text.ToString(), spans) : throw new FormatException($"A mark is not closed in:\n{source}");
    }

    private static bool At(string source, int index, string mark) => string.CompareOrdinal(source, index, mark, 0, mark.Length) == 0;

    private static string? Label(string source, int start)
    {
        var end = start;
        while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || source[end] is '#' or '_'))
            end++;
        return end > start && end < source.Length && source[end] == ':' ? source[start..end] : null;
    }
}
