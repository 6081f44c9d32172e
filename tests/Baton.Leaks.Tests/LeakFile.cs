using Baton.Analyzers.Tests.Harness.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Leaks.Tests;

/// <summary>A file of the corpus: one way to leak a vendor's type, or code that only looks like it.</summary>
/// <param name="Name">The file's name without its extension.</param>
/// <param name="Text">Its code without marks.</param>
/// <param name="Places">The places that must be told of, in the order of the code; none in clean code.</param>
internal sealed record LeakFile(string Name, string Text, IReadOnlyList<TextSpan> Places)
{
    private const string NewerSuffix = "CSharp14";

    /// <summary>Whether a compiler of C# 14 is needed.</summary>
    public bool NeedsNewerCompiler => Name.EndsWith(NewerSuffix, StringComparison.Ordinal);

    /// <summary>The lines, counted from one, that must be told of.</summary>
    public IEnumerable<int> Lines => Places.Select(p => SourceText.From(Text).Lines.GetLinePosition(p.Start).Line + 1);

    /// <summary>Reads a file with its marks.</summary>
    public static LeakFile Read(string path)
    {
        var markup = TestMarkup.Parse(File.ReadAllText(path));
        return new LeakFile(Path.GetFileNameWithoutExtension(path), markup.Text, [.. markup.Spans.Select(s => s.Span).OrderBy(s => s.Start)]);
    }
}
