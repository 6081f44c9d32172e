using System.Diagnostics.CodeAnalysis;
using Baton.Models;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>The categories of a column with their numbers.</summary>
internal sealed class CategoryTable
{
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _codes;

    /// <summary>Creates the table.</summary>
    /// <param name="feature">The column's name.</param>
    /// <param name="categories">The categories as invariant text, each once.</param>
    /// <exception cref="ModelException">There is none, or one stands twice.</exception>
    public CategoryTable(string feature, IReadOnlyList<string> categories)
    {
        var codes = new Dictionary<byte[], int>(Utf8Comparer.Instance);
        for (var i = 0; i < categories.Count; i++)
        {
            if (categories[i] is null || !codes.TryAdd(System.Text.Encoding.UTF8.GetBytes(categories[i]), i))
                throw new ModelException($"The categories of the feature '{feature}' are damaged: each should be there once.");
        }

        if (codes.Count == 0)
            throw new ModelException($"The feature '{feature}' has no value in any row. Leave the column out.");
        Names = categories;
        _codes = codes.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The categories, sorted by code unit.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Finds the categories of a column.</summary>
    /// <param name="feature">The column's name.</param>
    /// <param name="reader">The column.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="most">How many categories it may have.</param>
    public static CategoryTable Fit(string feature, CategoryReader reader, int rows, int most)
    {
        var distinct = new HashSet<byte[]>(Utf8Comparer.Instance);
        var lookup = distinct.GetAlternateLookup<ReadOnlySpan<byte>>();
        Span<byte> room = stackalloc byte[CategoryReader.LongestNumber];
        for (var row = 0; row < rows; row++)
        {
            if (!reader.TryRead(row, room, out var category) || !lookup.Add(category) || distinct.Count <= most)
                continue;
            throw new ModelException(
                $"The feature '{feature}' has more than {most} categories. Leave the column out if it names rows, group its values, raise maxCategories, or choose the encoding 'hash'.");
        }

        return new CategoryTable(feature, [.. distinct.Select(System.Text.Encoding.UTF8.GetString).Order(StringComparer.Ordinal)]);
    }

    /// <summary>A category's number; -1 if it is none.</summary>
    public int Find(ReadOnlySpan<byte> category) => _codes.TryGetValue(category, out var code) ? code : -1;

    /// <summary>Compares the bytes of texts.</summary>
    private sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly Utf8Comparer Instance = new();

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }
    }
}
