using Baton.Frames;
using Baton.Models;
using Baton.Models.Categories;
using Baton.Torch.Settings;

namespace Baton.Torch.Encoding;

/// <summary>A column of categories, each of which becomes a number of 0 or 1.</summary>
/// <param name="table">The categories.</param>
internal sealed class CategoryFeature(CategoryTable table)
{
    /// <summary>The column's name.</summary>
    public string Name => table.Feature;

    /// <summary>The categories as invariant text, sorted by code unit.</summary>
    public IReadOnlyList<string> Categories => table.Names;

    /// <summary>Finds the categories of a column.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="column">Its values.</param>
    /// <param name="most">How many categories it may have.</param>
    /// <exception cref="ModelException">It has none, or more.</exception>
    public static CategoryFeature Fit(string name, Column column, int most) => new(CategoryTable.Fit(
        name,
        column,
        most,
        ", each of which would become an input of the module. Leave the column out if it names rows, group its values, or raise maxCategories."));

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
        for (var row = 0; row < column.Length; row++)
        {
            var code = table.Find(reader, row);
            if (code == CategoryTable.Missing && missing == MissingValues.Refuse)
                throw new ModelException($"The feature '{Name}' is missing in row {firstRow + row + 1} (the first is row 1). Drop such rows, fill them in, or set missing: mean.");
            if (code == CategoryTable.Unknown && unknown == UnknownCategory.Error)
                throw table.Refusal(reader, row, firstRow);
            places[layout.Start + (row * layout.Step)] = code < 0 ? layout.None : layout.Offset + code;
        }
    }
}
