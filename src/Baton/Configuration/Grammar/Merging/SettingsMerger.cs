using Baton.Settings.Nodes;

namespace Baton.Configuration.Grammar.Merging;

/// <summary>
/// Puts a later tree over an earlier one: maps merge, everything else replaces, and a changed <c>kind</c> replaces its whole
/// map, so that an overlay never inherits settings of another kind. Every node keeps its place.
/// </summary>
internal static class SettingsMerger
{
    private const string Variables = "vars.";

    /// <summary>Merges two maps.</summary>
    /// <param name="earlier">The earlier map.</param>
    /// <param name="later">The later map; it wins.</param>
    public static SettingsMap Merge(SettingsMap earlier, SettingsMap later)
    {
        if (earlier.Entries.Count == 0 || ChangesKind(earlier, later))
            return later;
        var entries = new List<SettingsEntry>(earlier.Entries.Count + later.Entries.Count);
        foreach (var entry in earlier)
            entries.Add(later.FindEntry(entry.Name) is { } over ? Merge(entry, over) : entry);
        foreach (var entry in later)
        {
            if (earlier.Find(entry.Name) is null)
                entries.Add(entry);
        }

        return new SettingsMap(earlier.Path, earlier.Location, [.. entries]);
    }

    /// <summary>Merges two nodes.</summary>
    /// <param name="earlier">The earlier node.</param>
    /// <param name="later">The later node; it wins.</param>
    public static SettingsNode Merge(SettingsNode earlier, SettingsNode later) => (earlier, later) switch
    {
        (SettingsMap map, SettingsMap over) => Merge(map, over),
        (SettingsMap map, SettingsScalar bare) when IsSameKind(map.Find(SettingsMap.KindName), bare) => map,
        (SettingsScalar bare, SettingsMap over) when IsKind(bare) && over.Find(SettingsMap.KindName) is null => Merge(WithKind(bare), over),
        _ => later,
    };

    /// <summary>The map that a bare kind stands for.</summary>
    /// <param name="bare">The bare kind.</param>
    public static SettingsMap WithKind(SettingsScalar bare)
    {
        var kind = new SettingsScalar(SettingPath.Entry(bare.Path, SettingsMap.KindName), bare.Location, bare.Text, bare.Style, bare.Origin);
        return new SettingsMap(bare.Path, bare.Location, [new SettingsEntry(SettingsMap.KindName, bare.Location, kind)]);
    }

    /// <summary>Whether a scalar can be a bare kind: a kebab-case name, and no variable, which is whatever its file says.</summary>
    /// <param name="scalar">The scalar.</param>
    public static bool IsKind(SettingsScalar scalar) =>
        !scalar.IsNull
        && !scalar.Path.StartsWith(Variables, StringComparison.Ordinal)
        && scalar.Text is not ("true" or "false" or "")
        && scalar.Text[0] is >= 'a' and <= 'z'
        && scalar.Text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static SettingsEntry Merge(SettingsEntry earlier, SettingsEntry later)
    {
        var merged = Merge(earlier.Value, later.Value);
        return ReferenceEquals(merged, later.Value) ? later : new SettingsEntry(earlier.Name, earlier.NameLocation, merged);
    }

    private static bool ChangesKind(SettingsMap earlier, SettingsMap later) =>
        later.Find(SettingsMap.KindName) is { } kind
        && earlier.Find(SettingsMap.KindName) is { } before
        && !IsSameKind(before, kind);

    private static bool IsSameKind(SettingsNode? left, SettingsNode right) =>
        left is SettingsScalar { IsNull: false } before && right is SettingsScalar { IsNull: false } after && before.Text == after.Text;
}
