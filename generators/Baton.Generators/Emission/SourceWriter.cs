using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Generators.Emission;

/// <summary>Writes indented source text: lines end in LF, a block is indented by four spaces, nothing depends on the culture.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line, or several that a raw string holds; each is indented. An empty line stays empty.</summary>
    public SourceWriter Line(string text = "")
    {
        var start = 0;
        while (true)
        {
            var end = text.IndexOf('\n', start);
            AppendLine(text, start, (end < 0 ? text.Length : end) - start);
            if (end < 0)
                return this;
            start = end + 1;
        }
    }

    /// <summary>Writes lines as they are, without indentation: text inside of a raw string literal.</summary>
    public SourceWriter Verbatim(string text)
    {
        _text.Append(text.Replace("\r\n", "\n")).Append('\n');
        return this;
    }

    /// <summary>Writes a header and an opening brace; what follows is indented.</summary>
    public SourceWriter Open(string header) => Line(header).OpenBlock();

    /// <summary>Writes an opening brace; what follows is indented.</summary>
    public SourceWriter OpenBlock()
    {
        Line("{");
        _depth++;
        return this;
    }

    /// <summary>Ends the innermost block.</summary>
    /// <param name="tail">What follows the closing brace, such as <c>;</c>.</param>
    public SourceWriter Close(string tail = "")
    {
        _depth--;
        return Line("}" + tail);
    }

    /// <summary>Indents what follows without a brace.</summary>
    public SourceWriter Indent()
    {
        _depth++;
        return this;
    }

    /// <summary>Ends the innermost indentation.</summary>
    public SourceWriter Outdent()
    {
        _depth--;
        return this;
    }

    /// <summary>The text that was written, as UTF-8 source.</summary>
    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private void AppendLine(string text, int start, int length)
    {
        if (length > 0 && text[start + length - 1] == '\r')
            length--;
        if (length > 0)
            _text.Append(' ', _depth * IndentSize).Append(text, start, length);
        _text.Append('\n');
    }
}
