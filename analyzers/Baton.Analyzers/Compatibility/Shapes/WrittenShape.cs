using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Shapes;

/// <summary>What a shape file says.</summary>
internal sealed class WrittenShape
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Family, string Kind)> _kinds = [];

    /// <summary>Reads the lines of a file.</summary>
    public WrittenShape(IEnumerable<string> lines)
    {
        var written = new List<WrittenLine>();
        var unreadable = new List<(string Text, int Index)>();
        foreach (var (text, index) in ShapeText.Lines(lines))
        {
            if (ShapeLine.Parse(text) is not { } line)
            {
                unreadable.Add((text, index));
                continue;
            }

            _texts.Add(line.ToString());
            _kinds.Add((line.Key.Family, line.Key.Kind));
            written.Add(new WrittenLine(line, index));
        }

        Lines = written;
        Unreadable = unreadable;
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<WrittenLine> Lines { get; }

    /// <summary>What is no line of a shape.</summary>
    public IReadOnlyList<(string Text, int Index)> Unreadable { get; }

    /// <summary>The lines of each kind, the kind's own first, then settings before what stands in them.</summary>
    public IEnumerable<IReadOnlyList<WrittenLine>> OfKinds() => Lines
        .GroupBy(l => (l.Key.Family, l.Key.Kind))
        .Select(g => (IReadOnlyList<WrittenLine>)[.. g.OrderBy(l => l.Key.Path.Length)]);

    /// <summary>Whether the file says a line, wherever and however often.</summary>
    public bool Says(ShapeLine line) => _texts.Contains(line.ToString());

    /// <summary>Whether the file has heard of a component, by its present or a former kind.</summary>
    public bool Knows(ComponentManifest component) =>
        component.FormerKinds.Prepend(component.Kind).Any(k => _kinds.Contains((component.Family, k)));
}
