using Baton.Analyzers.Compatibility.Shapes;
using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Comparison;

/// <summary>Finds what has the place of what is gone: new, and understanding all that was said to it. Two that might are none.</summary>
internal sealed class LikelyRenames(WrittenShape file, IReadOnlyList<ComponentManifest> components, KnownSettings known, Acceptance acceptance)
{
    /// <summary>Completes what is gone with what has its place.</summary>
    public IReadOnlyList<RemovedName> Complete(IReadOnlyList<RemovedName> removed)
    {
        var kinds = removed.Select(r => r.Component is null ? Kinds(r) : []).ToList();
        var settings = removed.Select(r => r.Component is null ? [] : Settings(r)).ToList();
        return
        [
            .. removed.Select((r, i) => r with
            {
                Component = r.Component ?? (kinds[i] is [var kind] && kinds.Count(k => k.Contains(kind)) == 1 ? kind : null),
                Replacement = settings[i] is [var setting] && settings.Count(s => s.Contains(setting)) == 1 ? setting : null,
            }),
        ];
    }

    private List<ComponentManifest> Kinds(RemovedName removed)
    {
        var lines = file.Lines.Where(l => l.Key with { Path = "" } == removed.Key).ToList();
        return [.. components.Where(c => c.Family == removed.Key.Family && !file.Knows(c) && Understands(new SettingLookup(c), lines))];
    }

    private bool Understands(SettingLookup settings, IEnumerable<WrittenLine> lines) => lines
        .Where(l => l.Key.Path.Length > 0)
        .All(l => settings.Find(l.Key.Path) is { } found && acceptance.Keeps(l.Line, found.Setting));

    private List<FoundSetting> Settings(RemovedName removed)
    {
        var was = file.Lines.First(l => l.Index == removed.Index).Line;
        // A text would accept whatever anything else did: who renames keeps the type.
        return was.PresentName is null && AcceptedValue.Parse(was.Value) is { } value
            ? [.. new SettingLookup(removed.Component!).Of(removed.Key.Parent.Path).Where(s => !known.Has(removed.Component!, s.Path) && s.Setting.Shape.Type == value.Shape.Type && acceptance.Keeps(was, s.Setting))]
            : [];
    }
}
