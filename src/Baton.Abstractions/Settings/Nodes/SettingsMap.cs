namespace Baton.Settings.Nodes;

/// <summary>Names with their values, in the order in which they were written; every name stands once.</summary>
public sealed class SettingsMap : SettingsNode
{
    /// <summary>The name that picks the component.</summary>
    public const string KindName = "kind";

    // Up to here looking through all names is faster than hashing one.
    private const int FewEntries = 16;

    private readonly SettingsEntry[] _entries;
    private Dictionary<string, SettingsEntry>? _index;

    /// <summary>Creates a map.</summary>
    /// <param name="path">The setting's path from the root.</param>
    /// <param name="location">Where it was written.</param>
    /// <param name="entries">The entries; every name once.</param>
    public SettingsMap(string path, SourceLocation location, SettingsEntry[] entries)
        : base(path, location) => _entries = entries;

    /// <summary>The entries, in the order in which they were written.</summary>
    public IReadOnlyList<SettingsEntry> Entries => _entries;

    /// <summary>Finds the value of a name.</summary>
    /// <param name="name">The name, compared exactly.</param>
    /// <returns>The value, or <see langword="null"/> if the map lacks the name.</returns>
    public SettingsNode? Find(string name) => FindEntry(name)?.Value;

    /// <summary>Finds a name with its value.</summary>
    /// <param name="name">The name, compared exactly.</param>
    /// <returns>The entry, or <see langword="null"/> if the map lacks the name.</returns>
    public SettingsEntry? FindEntry(string name)
    {
        if (_entries.Length > FewEntries)
            return (_index ??= Index()).TryGetValue(name, out var indexed) ? indexed : null;
        foreach (var entry in _entries)
        {
            if (string.Equals(entry.Name, name, StringComparison.Ordinal))
                return entry;
        }

        return null;
    }

    /// <summary>An enumerator over the entries that allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_entries);

    /// <inheritdoc />
    public override string Describe() => "a map";

    private Dictionary<string, SettingsEntry> Index()
    {
        var index = new Dictionary<string, SettingsEntry>(_entries.Length, StringComparer.Ordinal);
        foreach (var entry in _entries)
            index[entry.Name] = entry;
        return index;
    }

    /// <summary>Walks the entries of a map.</summary>
    public struct Enumerator
    {
        private readonly SettingsEntry[] _entries;
        private int _index;

        internal Enumerator(SettingsEntry[] entries)
        {
            _entries = entries;
            _index = -1;
        }

        /// <summary>The entry at hand.</summary>
        public readonly SettingsEntry Current => _entries[_index];

        /// <summary>Goes to the next entry.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _entries.Length;
    }
}
