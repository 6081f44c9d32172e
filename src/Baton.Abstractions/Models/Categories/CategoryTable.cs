using System.Text;
using Baton.Frames;

namespace Baton.Models.Categories;

/// <summary>The categories of a column and their codes: a model learns them when it is fitted, and finds them again in later rows.</summary>
public sealed class CategoryTable
{
    /// <summary>Stands for the code of a value that is missing.</summary>
    public const int Missing = -1;

    /// <summary>Stands for the code of a category that is not in the table.</summary>
    public const int Unknown = -2;

    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _codes;

    /// <summary>Makes the table again from what a model stored.</summary>
    /// <param name="feature">The column's name.</param>
    /// <param name="names">What <see cref="Names"/> was.</param>
    /// <exception cref="ModelException">There is none, or one stands twice.</exception>
    public CategoryTable(string feature, IReadOnlyList<string> names)
    {
        var codes = new Dictionary<byte[], int>(Utf8Comparer.Instance);
        foreach (var name in names)
        {
            if (name is null || !codes.TryAdd(Encoding.UTF8.GetBytes(name), codes.Count))
                throw new ModelException($"The categories of the feature '{feature}' are damaged: each should be there once.");
        }

        if (codes.Count == 0)
            throw new ModelException($"The feature '{feature}' has no value in any row. Leave the column out.");
        (Feature, Names) = (feature, names);
        _codes = codes.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The column's name.</summary>
    public string Feature { get; }

    /// <summary>The categories as invariant text, sorted by code unit; the code of each is its place.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Learns the categories of a column.</summary>
    /// <param name="feature">The column's name.</param>
    /// <param name="column">Its values.</param>
    /// <param name="most">How many categories it may have.</param>
    /// <param name="advice">What a message says after "has more than 100 categories": what that costs, and what to do.</param>
    /// <exception cref="ModelException">It has none, or more.</exception>
    public static CategoryTable Fit(string feature, Column column, int most, string advice)
    {
        var reader = CategoryReader.Of(feature, column);
        var distinct = new HashSet<byte[]>(Utf8Comparer.Instance);
        var lookup = distinct.GetAlternateLookup<ReadOnlySpan<byte>>();
        Span<byte> room = stackalloc byte[CategoryReader.LongestNumber];
        for (var row = 0; row < column.Length; row++)
        {
            if (reader.TryRead(row, room, out var category) && lookup.Add(category) && distinct.Count > most)
                throw new ModelException($"The feature '{feature}' has more than {most} categories{advice}");
        }

        return new CategoryTable(feature, [.. distinct.Select(Encoding.UTF8.GetString).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The code of a row's category, <see cref="Missing"/> or <see cref="Unknown"/>.</summary>
    /// <param name="reader">The column.</param>
    /// <param name="row">The row.</param>
    public int Find(CategoryReader reader, int row)
    {
        Span<byte> room = stackalloc byte[CategoryReader.LongestNumber];
        if (!reader.TryRead(row, room, out var category))
            return Missing;
        return _codes.TryGetValue(category, out var code) ? code : Unknown;
    }

    /// <summary>What is thrown where a model refuses a category that is not in the table.</summary>
    /// <param name="reader">The column.</param>
    /// <param name="row">The row.</param>
    /// <param name="firstRow">Where the column's first row stands in the data that a person knows.</param>
    public ModelException Refusal(CategoryReader reader, int row, int firstRow = 0)
    {
        Span<byte> room = stackalloc byte[CategoryReader.LongestNumber];
        reader.TryRead(row, room, out var category);
        return new ModelException(
            $"The feature '{Feature}' is '{Encoding.UTF8.GetString(category)}' in row {firstRow + row + 1} (the first is row 1), a category that was not there when the model was fitted. Train the model again, or set unknownCategory: ignore.");
    }
}
