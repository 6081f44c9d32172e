using System.Text;
using Baton.Configuration.Grammar.Trees;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Grammar.References;

/// <summary>Takes a text with references apart.</summary>
internal sealed class ReferenceParser(string text)
{
    private const string EnvironmentPrefix = "env:";
    private const string DefaultMark = ":-";

    // Defaults in defaults in defaults: nobody reads that.
    private const int MostNested = 8;

    private int _position;

    /// <summary>What is wrong with a reference, in words; <see langword="null"/> if nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Takes the text apart.</summary>
    /// <returns>Its pieces, or <see langword="null"/> if there is a <see cref="Problem"/>.</returns>
    public IReadOnlyList<ReferencePart>? Read() => ReadParts(0);

    /// <summary>Reads up to the end of the text, or of the default that this is.</summary>
    private List<ReferencePart>? ReadParts(int nesting)
    {
        var parts = new List<ReferencePart>();
        var literal = new StringBuilder();
        while (_position < text.Length && !(nesting > 0 && text[_position] == '}'))
        {
            if (ReferenceSyntax.IsEscape(text, _position))
            {
                literal.Append(ReferenceSyntax.Start);
                _position += ReferenceSyntax.Escape.Length;
            }
            else if (text[_position] == '$' && _position + 1 < text.Length && text[_position + 1] == '{')
            {
                Flush(literal, parts);
                if (ReadReference(nesting) is not { } reference)
                    return null;
                parts.Add(reference);
            }
            else
            {
                literal.Append(text[_position++]);
            }
        }

        Flush(literal, parts);
        return parts;
    }

    private ReferencePart? ReadReference(int nesting)
    {
        var start = _position;
        _position += ReferenceSyntax.Start.Length;
        var reference = At(EnvironmentPrefix) ? ReadEnvironment(start, nesting) : ReadSetting(start);
        if (reference is null)
            return null;
        if (_position == text.Length)
            return Refuse(start, "has no closing brace");
        _position++;
        return reference;
    }

    private ReferencePart? ReadEnvironment(int start, int nesting)
    {
        _position += EnvironmentPrefix.Length;
        var from = _position;
        while (_position < text.Length && text[_position] != '}' && !At(DefaultMark))
            _position++;
        var name = text.Substring(from, _position - from);
        if (name.Length == 0 || name.Any(c => char.IsWhiteSpace(c) || c is '=' or '$' or '{'))
            return Refuse(start, "does not name an environment variable: write ${env:NAME} or ${env:NAME:-default}");
        if (!At(DefaultMark))
            return new ReferencePart.Environment(name, null);
        if (nesting == MostNested)
            return Refuse(start, $"has more than {MostNested} defaults in one another");
        _position += DefaultMark.Length;
        return ReadParts(nesting + 1) is { } parts ? new ReferencePart.Environment(name, parts) : null;
    }

    private ReferencePart? ReadSetting(int start)
    {
        var path = new PathParser(text, _position);
        var segments = path.Read('}');
        _position = path.Position;
        if (segments is not null)
            return new ReferencePart.Setting(segments);
        var problem = At(DefaultMark)
            ? "has a default, which only an environment variable can have: ${env:NAME:-default}"
            : $"leads nowhere: {path.Problem}; write ${{env:NAME}} or ${{path.to.setting}}, or $${{ for the text ${{";
        return Refuse(start, text.IndexOf('}', start) < 0 ? "has no closing brace" : problem);
    }

    private ReferencePart? Refuse(int start, string problem)
    {
        var close = text.IndexOf('}', start);
        Problem = $"the reference '{Excerpt.Of(close < 0 ? text.Substring(start) : text.Substring(start, close + 1 - start))}' {problem}";
        return null;
    }

    private bool At(string what) => string.CompareOrdinal(text, _position, what, 0, what.Length) == 0;

    private static void Flush(StringBuilder literal, List<ReferencePart> parts)
    {
        if (literal.Length == 0)
            return;
        parts.Add(new ReferencePart.Literal(literal.ToString()));
        literal.Clear();
    }
}
