using System.Text.Json;
using Baton.Columns;
using Baton.Frames;

namespace Baton.Models.Baselines;

/// <summary>Numbers the places in a season, each known by the values of some columns.</summary>
internal sealed class SeasonPositions
{
    private const int Unknown = -1;

    /// <summary>The number of a missing value; the others follow.</summary>
    private const int Missing = 0;

    private readonly Dictionary<string, int>[] _labels;

    // Columns are joined one after the other: the place so far and the next column's value make the next place.
    private readonly Dictionary<(int Place, int Label), int>[] _places;

    public SeasonPositions(int columns)
    {
        _labels = [.. Enumerable.Range(0, columns).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
        _places = [.. Enumerable.Range(0, columns).Select(_ => new Dictionary<(int, int), int>())];
    }

    /// <summary>How many places there are.</summary>
    public int Count => _places[^1].Count;

    /// <summary>The place of each row; one that is not known yet gets a number.</summary>
    public int[] Learn(Frame rows) => Number(rows, (labels, text) => Add(labels, text, labels.Count + 1), static (places, key) => Add(places, key, places.Count));

    /// <summary>The place of each row, or -1.</summary>
    public int[] Find(Frame rows) => Number(rows, static (labels, text) => labels.GetValueOrDefault(text, Unknown), static (places, key) => places.GetValueOrDefault(key, Unknown));

    /// <summary>Adds a place that was written.</summary>
    /// <exception cref="FormatException">It is there already, or no place.</exception>
    public void Read(JsonElement place)
    {
        if (place.GetArrayLength() != _labels.Length)
            throw new FormatException($"A place has {place.GetArrayLength()} values, not {_labels.Length}.");
        var before = Count;
        var code = 0;
        for (var i = 0; i < _labels.Length; i++)
        {
            var label = place[i].GetString() is { } text ? Add(_labels[i], text, _labels[i].Count + 1) : Missing;
            code = Add(_places[i], (code, label), _places[i].Count);
        }

        if (Count == before)
            throw new FormatException("A place stands twice.");
    }

    /// <summary>Writes all places, in the order of their numbers.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        var places = new string?[]?[] { [] };
        for (var i = 0; i < _labels.Length; i++)
        {
            var texts = _labels[i].ToDictionary(l => l.Value, l => l.Key);
            var longer = new string?[_places[i].Count][];
            foreach (var ((place, label), code) in _places[i])
                longer[code] = [.. places[place]!, label == Missing ? null : texts[label]];
            places = longer;
        }

        foreach (var place in places)
        {
            writer.WriteStartArray();
            foreach (var text in place!)
                writer.WriteStringValue(text);
            writer.WriteEndArray();
        }
    }

    private int[] Number(
        Frame rows, Func<Dictionary<string, int>, string, int> label, Func<Dictionary<(int Place, int Label), int>, (int Place, int Label), int> place)
    {
        var codes = new int[rows.RowCount];
        for (var i = 0; i < _labels.Length; i++)
        {
            var labels = ColumnLabels.Encode(rows.Columns[i], text => label(_labels[i], text), Missing);
            for (var row = 0; row < codes.Length; row++)
                codes[row] = codes[row] == Unknown || labels[row] == Unknown ? Unknown : place(_places[i], (codes[row], labels[row]));
        }

        return codes;
    }

    private static int Add<TKey>(Dictionary<TKey, int> codes, TKey key, int next)
        where TKey : notnull
    {
        if (codes.TryGetValue(key, out var code))
            return code;
        codes.Add(key, next);
        return next;
    }
}
