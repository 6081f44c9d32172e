using Baton.Settings;
using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Shapes;

/// <summary>Writes down what config can say to components.</summary>
internal static class ShapeWriter
{
    /// <summary>The lines of components, sorted, each once.</summary>
    public static IReadOnlyList<ShapeLine> Write(IEnumerable<ComponentManifest> components) =>
        [.. components.SelectMany(Write).Distinct().OrderBy(l => l.ToString(), StringComparer.Ordinal)];

    private static IEnumerable<ShapeLine> Write(ComponentManifest component)
    {
        var key = new ShapeKey(component.Family, component.Kind, "");
        var lines = new List<ShapeLine> { new(key, string.Join(", ", component.Capabilities)) };
        lines.AddRange(component.FormerKinds.Select(f => ShapeLine.OfFormerName(key.Of(f), component.Kind)));
        Write(lines, key, component.Settings, component.Records, []);
        return lines;
    }

    private static void Write(
        List<ShapeLine> lines, ShapeKey map, EquatableArray<SettingManifest> settings, EquatableArray<RecordManifest> records, IReadOnlyList<string> open)
    {
        foreach (var setting in settings)
        {
            var key = map with { Path = ShapePath.Append(map.Path, setting.Name) };
            lines.Add(new ShapeLine(key, AcceptedValue.Of(setting).ToString()));
            lines.AddRange(setting.FormerNames.Select(f => ShapeLine.OfFormerName(map with { Path = ShapePath.Append(map.Path, f) }, setting.Name)));
            var (record, path) = ShapeRecords.Innermost(setting.Shape, key.Path, records);
            // A record that holds itself has said what it has to say.
            if (record is not null && !open.Contains(record.Name))
                Write(lines, key with { Path = path }, record.Settings, records, [.. open, record.Name]);
        }
    }
}
