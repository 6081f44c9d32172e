using Baton.Settings.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Configs;

/// <summary>One config file of a project.</summary>
/// <param name="path">Its path.</param>
/// <param name="name">The file seen from the project's folder, as messages name it.</param>
/// <param name="text">Its text.</param>
internal sealed class ConfigFile(string path, string name, SourceText text)
{
    /// <summary>Its path.</summary>
    public string Path => path;

    /// <summary>The file seen from the project's folder, as messages name it.</summary>
    public string Name => name;

    /// <summary>What stands in it.</summary>
    public ConfigText Content { get; } = ConfigText.Of(text, name);

    /// <summary>A place in it for a diagnostic.</summary>
    public Location At(SourceLocation place)
    {
        var (line, column) = (Math.Max(place.Line - 1, 0), Math.Max(place.Column - 1, 0));
        var content = text.Lines[Math.Min(line, text.Lines.Count - 1)];
        var start = Math.Min(content.Start + column, content.End);
        var end = EndOfWord(start, content.End);
        return Location.Create(
            path,
            TextSpan.FromBounds(start, end),
            new LinePositionSpan(new LinePosition(line, column), new LinePosition(line, column + end - start)));
    }

    /// <summary>Where the name or value that begins at a place ends, as far as its line goes.</summary>
    private int EndOfWord(int start, int lineEnd)
    {
        if (start == lineEnd)
            return start;
        var quote = text[start] is '"' or '\'' ? text[start] : '\0';
        for (var at = start + 1; at < lineEnd; at++)
        {
            if (quote != '\0' ? text[at - 1] == quote && at > start + 1 : EndsWord(at, lineEnd))
                return at;
        }

        return lineEnd;
    }

    private bool EndsWord(int at, int lineEnd) =>
        text[at] is ',' or '{' or '}' or '[' or ']'
        || char.IsWhiteSpace(text[at])
        || (text[at] == ':' && (at + 1 == lineEnd || char.IsWhiteSpace(text[at + 1])));
}
