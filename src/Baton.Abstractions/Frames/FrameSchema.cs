using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Baton.Frames;

/// <summary>The columns of a frame, in order, each name once.</summary>
public sealed class FrameSchema : IReadOnlyList<ColumnSchema>, IEquatable<FrameSchema>
{
    private const int NamesInMessages = 30;

    private readonly ColumnSchema[] _columns;
    private readonly Dictionary<string, int> _index;

    /// <summary>Creates a schema.</summary>
    /// <param name="columns">The columns.</param>
    /// <exception cref="DataException">A name is empty or stands twice.</exception>
    public FrameSchema(params IEnumerable<ColumnSchema> columns)
    {
        _columns = [.. columns];
        _index = new Dictionary<string, int>(_columns.Length, StringComparer.Ordinal);
        for (var i = 0; i < _columns.Length; i++)
        {
            var name = _columns[i].Name;
            if (string.IsNullOrEmpty(name))
                throw new DataException($"Column {i + 1} has no name; every column of a frame needs one.");
            if (!_index.TryAdd(name, i))
                throw new DataException($"The column '{name}' stands twice ({_index[name] + 1} and {i + 1}); names in a frame are unique.");
        }
    }

    /// <summary>The schema without columns.</summary>
    public static FrameSchema Empty { get; } = new();

    /// <inheritdoc />
    public int Count => _columns.Length;

    /// <summary>The names of the columns, in order.</summary>
    public IEnumerable<string> Names => _columns.Select(c => c.Name);

    /// <inheritdoc />
    public ColumnSchema this[int index] => _columns[index];

    /// <summary>A column by its name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="DataException">There is no such column.</exception>
    public ColumnSchema this[string name] => _columns[Require(name)];

    /// <summary>The place of a column, or -1 if there is none of this name.</summary>
    /// <param name="name">The name.</param>
    public int IndexOf(string name) => _index.GetValueOrDefault(name, -1);

    /// <summary>Whether there is a column of this name.</summary>
    /// <param name="name">The name.</param>
    public bool Contains(string name) => _index.ContainsKey(name);

    /// <summary>Finds a column.</summary>
    /// <param name="name">The name.</param>
    /// <param name="column">The column, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string name, [NotNullWhen(true)] out ColumnSchema? column)
    {
        column = _index.TryGetValue(name, out var i) ? _columns[i] : null;
        return column is not null;
    }

    /// <summary>The schema of some of the columns, in the order asked for.</summary>
    /// <param name="names">The names.</param>
    /// <exception cref="DataException">There is no such column.</exception>
    public FrameSchema Select(IEnumerable<string> names) => new(names.Select(n => _columns[Require(n)]));

    /// <summary>Says which columns a name that none has may have meant, for messages: the most similar names, or else the names there are.</summary>
    /// <param name="name">The name that no column has.</param>
    public string DescribeNearest(string name)
    {
        if (Count == 0)
            return "there are no columns at all";
        var nearest = NearestNames.Find(name, Names);
        if (nearest.Count > 0)
            return $"nearest: {string.Join(", ", nearest)}";
        var others = Count > NamesInMessages ? $" and {Count - NamesInMessages} more" : "";
        return $"there are: {string.Join(", ", Names.Take(NamesInMessages))}{others}";
    }

    /// <summary>Says in what another schema's columns first differ from these in name or type, for messages.</summary>
    /// <param name="other">The other schema.</param>
    /// <returns>The difference; <see langword="null"/> if there is none. What is known of a column beyond name and type does not count.</returns>
    public string? DescribeDifference(FrameSchema other)
    {
        for (var i = 0; i < Math.Min(Count, other.Count); i++)
        {
            if (_columns[i].Name != other[i].Name || _columns[i].Type != other[i].Type)
                return $"column {i + 1} is '{other[i].Name}' of {other[i].Type}, but was '{_columns[i].Name}' of {_columns[i].Type}";
        }

        return Count == other.Count ? null : $"there are {other.Count} columns, but there were {Count}";
    }

    /// <inheritdoc />
    public bool Equals(FrameSchema? other) => other is not null && _columns.AsSpan().SequenceEqual(other._columns);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FrameSchema);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var column in _columns)
            hash.Add(column);
        return hash.ToHashCode();
    }

    /// <inheritdoc />
    public IEnumerator<ColumnSchema> GetEnumerator() => ((IEnumerable<ColumnSchema>)_columns).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal int Require(string name) =>
        _index.TryGetValue(name, out var i)
            ? i
            : throw new DataException($"There is no column '{name}'; {DescribeNearest(name)}.");
}
