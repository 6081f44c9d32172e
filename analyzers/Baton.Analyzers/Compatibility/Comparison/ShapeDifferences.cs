using Baton.Analyzers.Compatibility.Shapes;
using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Comparison;

/// <summary>What the components of a project have become, held against what its shape file says.</summary>
internal sealed class ShapeDifferences
{
    private readonly List<NarrowedValue> _narrowed = [];
    private readonly List<UnwrittenLines> _unwritten = [];
    private readonly KnownSettings _known = new();
    private readonly IReadOnlyList<ComponentManifest> _components;
    private readonly ICapabilities _capabilities;
    private readonly Acceptance _acceptance;

    /// <summary>Compares.</summary>
    /// <param name="file">What the file says.</param>
    /// <param name="components">The components of the project.</param>
    /// <param name="capabilities">Their interfaces.</param>
    public ShapeDifferences(WrittenShape file, IReadOnlyList<ComponentManifest> components, ICapabilities capabilities)
    {
        _components = components;
        _capabilities = capabilities;
        _acceptance = new Acceptance(capabilities);
        var removed = new List<RemovedName>();
        foreach (var lines in file.OfKinds())
        {
            if (Find(lines[0].Key) is { } component)
                Compare(component, lines, removed);
            else
                removed.Add(new RemovedName(lines[0].Key with { Path = "" }, lines[0].Index, null, null));
        }

        Removed = new LikelyRenames(file, components, _known, _acceptance).Complete(removed);
        var search = new UnwrittenSearch(file, _known);
        foreach (var unwritten in components.SelectMany(search.Of))
            Add(unwritten);
    }

    /// <summary>The kinds and settings that config can no longer name.</summary>
    public IReadOnlyList<RemovedName> Removed { get; }

    /// <summary>What accepts less than it did.</summary>
    public IReadOnlyList<NarrowedValue> Narrowed => _narrowed;

    /// <summary>What the file does not say yet.</summary>
    public IReadOnlyList<UnwrittenLines> Unwritten => _unwritten;

    private void Compare(ComponentManifest component, IReadOnlyList<WrittenLine> lines, List<RemovedName> removed)
    {
        var settings = new SettingLookup(component);
        var failed = new List<string>();
        foreach (var line in lines)
        {
            var path = line.Key.Path;
            if (path.Length == 0)
            {
                CompareCapabilities(component, line.Line);
                continue;
            }

            // What stood in a setting that is gone, or is another one, goes with it.
            if (failed.Exists(f => IsWithin(path, f)))
                continue;
            if (settings.Find(path) is not { } found)
            {
                failed.Add(path);
                removed.Add(new RemovedName(line.Key, line.Index, component, null));
                continue;
            }

            _known.Add(component, found.Path);
            if (_acceptance.Keeps(line.Line, found.Setting))
                continue;
            failed.Add(path);
            _narrowed.Add(new NarrowedValue(component, found.Path, line.Line.Value, AcceptedValue.Of(found.Setting).ToString()));
        }
    }

    private void CompareCapabilities(ComponentManifest component, ShapeLine line)
    {
        if (line.PresentName is not null)
            return;
        var lost = line.Value.Split([", "], StringSplitOptions.None).Where(c => !component.Capabilities.Contains(c, StringComparer.Ordinal) && _capabilities.Exists(c)).ToList();
        if (lost.Count > 0)
            _narrowed.Add(new NarrowedValue(component, "", string.Join(", ", lost), string.Join(", ", component.Capabilities)));
    }

    /// <summary>What is new is only to be written down, unless old configs lack it.</summary>
    private void Add(UnwrittenLines unwritten)
    {
        var component = unwritten.Component;
        if (_narrowed.Exists(n => ReferenceEquals(n.Component, component) && n.Path == unwritten.Path))
            return;
        var own = unwritten.Lines.FirstOrDefault(l => l.Key.Path == unwritten.Path);
        // One that most likely has the place of another one is told there.
        if (unwritten is { IsNew: true, Path.Length: > 0 }
            && AcceptedValue.Parse(own?.Value ?? "") is { Required: true }
            && !Removed.Any(r => ReferenceEquals(r.Component, component) && r.Replacement?.Path == unwritten.Path))
            _narrowed.Add(new NarrowedValue(component, unwritten.Path, null, own!.Value));
        else
            _unwritten.Add(unwritten);
    }

    private ComponentManifest? Find(ShapeKey key) =>
        _components.FirstOrDefault(c => c.Family == key.Family && c.Kind == key.Kind)
        ?? _components.FirstOrDefault(c => c.Family == key.Family && c.FormerKinds.Contains(key.Kind, StringComparer.Ordinal));

    private static bool IsWithin(string path, string outer) =>
        path.StartsWith(outer, StringComparison.Ordinal) && (path.Length == outer.Length || path[outer.Length] is '.' or '[' or '{');
}
