using Baton.Frames;
using Baton.Models;
using Baton.Torch.Settings;

namespace Baton.Torch.Encoding;

/// <summary>A column of categories, each of which becomes a number of 0 or 1.</summary>
internal sealed class CategoryFeature
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _codes;
    private readonly int _longest;

    /// <summary>Creates the feature.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="categories">The categories as invariant text, each once.</param>
    /// <exception cref="ModelException">There is none, or one stands twice.</exception>
    public CategoryFeature(string name, IReadOnlyList<string> categories)
    {
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var category in categories)
        {
            if (category is null || !codes.TryAdd(category, codes.Count))
                throw new ModelException($"The categories of the feature '{name}' are damaged: each should be there once.");
        }

        if (codes.Count == 0)
            throw new ModelException($"The feature '{name}' has no value in any row. Leave the column out.");
        (Name, Categories) = (name, categories);
        _codes = codes.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = categories.Max(c => c.Length);
    }

    /// <summary>The column's name.</summary>
    public string Name { get; }

    /// <summary>The categories as invariant text, sorted by code unit.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>Finds the categories of a column.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="column">Its values.</param>
    /// <param name="most">How many categories it may have.</param>
    /// <exception cref="ModelException">It has none, or more.</exception>
    public static CategoryFeature Fit(string name, Column column, int most)
    {
        var reader = CategoryReader.Of(name, column);
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        Span<byte> room = stackalloc byte[CategoryReader.LongestNumber];
        for (var row = 0; row < column.Length; row++)
        {
            if (reader.TryRead(row, room, out var category) && distinct.Add(System.Text.Encoding.UTF8.GetString(category)) && distinct.Count > most)
            {
                throw new ModelException(
                    $"The feature '{name}' has more than {most} categories, each of which would become an input of the module. Leave the column out if it names rows, group its values, or raise maxCategories.");
            }
        }

        return new CategoryFeature(name, [.. distinct.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Writes the place of each row's only 1.</summary>
    /// <param name="column">The values.</param>
    /// <param name="firstRow">The number of the first row in the data that a person knows, for messages.</param>
    /// <param name="missing">What becomes of missing values.</param>
    /// <param name="unknown">What becomes of unknown categories.</param>
    /// <param name="places">Receives them.</param>
    /// <param name="layout">Where they stand.</param>
    /// <exception cref="ModelException">A value is refused.</exception>
    public void Encode(Column column, int firstRow, MissingValues missing, UnknownCategory unknown, Span<int> places, CategoryLayout layout)
    {
        var reader = CategoryReader.Of(Name, column);
        Span<byte> room = stackalloc byte[CategoryReader.LongestNumber];
        Span<char> text = _longest <= 256 ? stackalloc char[256] : new char[_longest];
        for (var row = 0; row < column.Length; row++)
        {
            var isThere = reader.TryRead(row, room, out var category);
            if (!isThere && missing == MissingValues.Refuse)
                throw new ModelException($"The feature '{Name}' is missing in row {firstRow + row + 1} (the first is row 1). Drop such rows, fill them in, or set missing: mean.");
            var code = isThere ? Find(category, text) : -1;
            if (isThere && code < 0 && unknown == UnknownCategory.Error)
            {
                throw new ModelException(
                    $"The feature '{Name}' is '{System.Text.Encoding.UTF8.GetString(category)}' in row {firstRow + row + 1} (the first is row 1), a category that was not there when the model was fitted. Train the model again, or set unknownCategory: ignore.");
            }

            places[layout.Start + (row * layout.Step)] = code < 0 ? layout.None : layout.Offset + code;
        }
    }

    /// <summary>A category's code; -1 if it is none.</summary>
    private int Find(ReadOnlySpan<byte> category, Span<char> text) =>
        // A text with more characters than the longest category has is none of them.
        System.Text.Encoding.UTF8.TryGetChars(category, text, out var length) && _codes.TryGetValue(text[..length], out var code) ? code : -1;
}
