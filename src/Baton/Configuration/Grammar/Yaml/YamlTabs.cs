namespace Baton.Configuration.Grammar.Yaml;

/// <summary>Finds tabs that stand in an indentation: the parser tells of them in many ways, and seldom at the tab.</summary>
internal static class YamlTabs
{
    // What YAML takes for the end of a line.
    private static readonly char[] LineBreaks = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    /// <summary>Finds the first line that is indented by a tab.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The line to begin with, from 1.</param>
    /// <param name="onlyThere">Whether to look at this line only.</param>
    /// <returns>The tab's line and column, from 1; <see langword="null"/> if there is none.</returns>
    public static (int Line, int Column)? Find(string text, int from, bool onlyThere)
    {
        var start = 0;
        for (var line = 1; start < text.Length; line++)
        {
            var end = text.IndexOfAny(LineBreaks, start);
            end = end < 0 ? text.Length : end;
            if (line >= from)
            {
                var content = start;
                while (content < end && text[content] is (' ' or '\t'))
                    content++;
                var tab = text.IndexOf('\t', start, content - start);
                if (tab >= 0 && content < end)
                    return (line, tab - start + 1);
                if (onlyThere)
                    break;
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return null;
    }
}
