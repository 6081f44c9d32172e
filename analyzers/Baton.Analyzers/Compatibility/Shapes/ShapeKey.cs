namespace Baton.Analyzers.Compatibility.Shapes;

/// <summary>What a line of a shape is about: a component, or one of its settings.</summary>
/// <param name="Family">The component's family.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Path">The setting, seen from the component: <c>tree.depth</c>, <c>trees[].depth</c> of an item of a list, <c>trees{}.depth</c> of a dictionary's; empty for the component itself.</param>
internal sealed record ShapeKey(string Family, string Kind, string Path)
{
    /// <summary>The same component under another kind.</summary>
    public ShapeKey Of(string kind) => this with { Kind = kind };

    /// <summary>The map that the setting stands in: a setting, or the component itself.</summary>
    public ShapeKey Parent
    {
        get
        {
            var dot = Path.LastIndexOf('.');
            return this with { Path = dot < 0 ? "" : ShapePath.WithoutItems(Path.Substring(0, dot)) };
        }
    }

    /// <summary>Reads a key.</summary>
    /// <returns>The key, or <see langword="null"/> if the text is none.</returns>
    public static ShapeKey? Parse(string text)
    {
        var slash = text.LastIndexOf('/');
        if (slash <= 0)
            return null;
        var rest = text.Substring(slash + 1);
        var space = rest.IndexOf(' ');
        var kind = space < 0 ? rest : rest.Substring(0, space);
        var path = space < 0 ? "" : rest.Substring(space + 1);
        return kind.Length == 0 || (space >= 0 && path.Length == 0) || path.Contains(' ') ? null : new ShapeKey(text.Substring(0, slash), kind, path);
    }

    /// <summary>The key as it stands in a line.</summary>
    public override string ToString() => Path.Length == 0 ? $"{Family}/{Kind}" : $"{Family}/{Kind} {Path}";
}
