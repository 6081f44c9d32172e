using Baton.Frames;

namespace Baton.Schemas.Rules;

/// <summary>The rule that no two rows have the same values in all key columns; missing values are equal to each other.</summary>
internal sealed class UniqueKeys : IEqualityComparer<int>
{
    private readonly (ColumnRules Rules, Column Column)[] _keys;
    private readonly int[] _hashes;

    private UniqueKeys((ColumnRules Rules, Column Column)[] keys, int rows)
    {
        _keys = keys;
        _hashes = new int[rows];
        foreach (var (rules, column) in keys)
            rules.AddHashes(column, _hashes);
    }

    /// <summary>Finds rows whose key an earlier row has.</summary>
    /// <param name="columns">All columns of the schema.</param>
    /// <param name="frame">The rows.</param>
    /// <param name="firstRow">The number of the frame's first row.</param>
    /// <returns>The violation; <see langword="null"/> if there is none, or if a key column is missing or of another type.</returns>
    public static Violation? Find(IEnumerable<ColumnRules> columns, Frame frame, long firstRow)
    {
        var keys = new List<(ColumnRules, Column)>();
        foreach (var rules in columns.Where(c => c.Column.IsKey))
        {
            if (!frame.TryGet(rules.Column.Name, out var column) || column.Type != rules.Column.Type)
                return null;
            keys.Add((rules, column));
        }

        return keys.Count == 0 ? null : new UniqueKeys([.. keys], frame.RowCount).Find(firstRow);
    }

    public bool Equals(int x, int y) => _hashes[x] == _hashes[y] && Array.TrueForAll(_keys, k => k.Rules.AreEqual(k.Column, x, y));

    public int GetHashCode(int row) => _hashes[row];

    private Violation? Find(long firstRow)
    {
        var known = new HashSet<int>(_hashes.Length, this);
        var findings = new RowFindings();
        var original = -1;
        for (var row = 0; row < _hashes.Length; row++)
        {
            if (known.Add(row))
                continue;
            if (findings.Count == 0)
                known.TryGetValue(row, out original);
            findings.Add(row);
        }

        var names = string.Join("', '", _keys.Select(k => k.Rules.Column.Name));
        return findings.Count == 0 ? null : Violation.OfRows(names, "unique keys", findings, firstRow, first => $"row {first + 1} repeats row {firstRow + original + 1}");
    }
}
