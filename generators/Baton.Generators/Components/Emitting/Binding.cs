using Baton.Generators.Components.Specs;
using Baton.Generators.Components.Values;

namespace Baton.Generators.Components.Emitting;

/// <summary>
/// What the parts of a component's generated file share: the names of the methods that read and write its enums and
/// records, and which records components can be reached from.
/// </summary>
internal sealed class Binding
{
    private readonly Dictionary<string, string> _suffixes = new(StringComparer.Ordinal);
    private readonly Dictionary<ValueSpec, string> _shapes = [];
    private readonly HashSet<string> _reaching = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, EnumSpec> _enums = new(StringComparer.Ordinal);

    public Binding(ComponentSpec component)
    {
        Component = component;
        foreach (var setting in component.Settings.Concat(component.Records.SelectMany(r => r.Members).Select(m => m.Setting)))
            Visit(setting.Value);

        var names = new Names([]);
        foreach (var type in _enums.Keys)
            _suffixes.Add(type, names.Unique(SimpleName(type)));
        foreach (var record in component.Records)
            _suffixes.Add(record.Type, names.Unique(record.SimpleName));
        FindReachingRecords();
    }

    public ComponentSpec Component { get; }

    /// <summary>The nested class that holds the enums' and records' methods.</summary>
    public string ClassName => Component.BindingClass;

    /// <summary>The enums that settings use, sorted by type; their limits do not count.</summary>
    public IReadOnlyCollection<EnumSpec> Enums => _enums.Values;

    /// <summary>The values whose limits the validator checks, with the names of their shapes.</summary>
    public IReadOnlyDictionary<ValueSpec, string> Shapes => _shapes;

    /// <summary>What the names of the methods for a record or enum end in.</summary>
    public string Suffix(string type) => _suffixes[type];

    /// <summary>Whether components can stand in a value, so that somebody must own them.</summary>
    public bool HoldsComponents(ValueSpec value) => value switch
    {
        ComponentValueSpec => true,
        ListSpec list => HoldsComponents(list.Item),
        DictionarySpec dictionary => HoldsComponents(dictionary.Item),
        RecordValueSpec record => _reaching.Contains(record.Shape.Record!),
        _ => false,
    };

    private static string SimpleName(string type) => type.Substring(type.LastIndexOfAny(['.', ':']) + 1).TrimStart('@');

    private void Visit(ValueSpec value)
    {
        switch (value)
        {
            case ListSpec list:
                Visit(list.Item);
                break;
            case DictionarySpec dictionary:
                Visit(dictionary.Item);
                break;
            case EnumSpec spec:
                _enums[spec.Type] = spec;
                break;
        }

        if (value is ScalarSpec { IsChecked: true } or EnumSpec { IsChecked: true } && !_shapes.ContainsKey(value))
            _shapes.Add(value, $"Shape{_shapes.Count + 1}");
    }

    private void FindReachingRecords()
    {
        // Records may refer to each other in circles: add until nothing is added.
        int found;
        do
        {
            found = _reaching.Count;
            foreach (var record in Component.Records)
            {
                if (record.Members.Any(m => HoldsComponents(m.Setting.Value)))
                    _reaching.Add(record.Manifest.Name);
            }
        }
        while (_reaching.Count > found);
    }
}
