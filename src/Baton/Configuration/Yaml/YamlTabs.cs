namespace Baton.Configuration.Yaml;

/// <summary>Finds tabs that stand in an indentation: the parser tells of them in many ways, and seldom at the tab.</summary>
internal static class YamlTabs
{
    /// <summary>Finds the first line that is indented by a tab.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The line to begin with, from 1.</param>
    /// <param name="onlyThere">Whether to look at this line only.</param>
    /// <returns>The tab's line and column, from 1; <see langword="null"/> if there is none.</returns>
    public static (int Line, int Column)? Find(string text, int from, bool onlyThere)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            if (line < from)
                continue;
            var indentation = content[..^content.TrimStart(" \t").Length];
            if (indentation.Contains('\t') && indentation.Length < content.Length)
                return (line, indentation.IndexOf('\t') + 1);
            if (onlyThere)
                break;
        }

        return null;
    }
}
