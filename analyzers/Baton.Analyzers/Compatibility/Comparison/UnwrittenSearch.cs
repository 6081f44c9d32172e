using Baton.Analyzers.Compatibility.Shapes;
using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Comparison;

/// <summary>Finds what the file does not say of a component, each setting once with all that stands in it.</summary>
internal sealed class UnwrittenSearch(WrittenShape file, KnownSettings known)
{
    /// <summary>What the file does not say of a component.</summary>
    public IEnumerable<UnwrittenLines> Of(ComponentManifest component)
    {
        var missing = ShapeWriter.Write([component]).Where(l => !file.Says(l)).ToList();
        if (missing.Count == 0)
            return [];
        return file.Knows(component)
            ? missing.GroupBy(l => Outermost(component, PresentPath(l))).Select(g => new UnwrittenLines(component, g.Key, !known.Has(component, g.Key), [.. g]))
            : [new UnwrittenLines(component, "", IsNew: true, missing)];
    }

    /// <summary>The setting that a line is about; of a former name the one that has it.</summary>
    private static string PresentPath(ShapeLine line)
    {
        var path = line.Key.Path;
        return line.PresentName is { } present && path.Length > 0 ? path.Substring(0, path.LastIndexOf('.') + 1) + present : path;
    }

    /// <summary>The outermost setting around a new one that is new too.</summary>
    private string Outermost(ComponentManifest component, string path)
    {
        for (var end = path.IndexOf('.'); end >= 0; end = path.IndexOf('.', end + 1))
        {
            var outer = ShapePath.WithoutItems(path.Substring(0, end));
            if (!known.Has(component, outer))
                return outer;
        }

        return path;
    }
}
