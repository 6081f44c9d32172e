using Baton.Models;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>A column whose categories were learnt.</summary>
/// <param name="name">The column's name.</param>
/// <param name="table">The categories.</param>
/// <param name="refusesMissing">Whether a missing category is refused.</param>
/// <param name="refusesUnknown">Whether a category that was not there when the model was fitted is refused.</param>
internal abstract class TabledFeature(string name, CategoryTable table, bool refusesMissing, bool refusesUnknown) : FeatureColumn(name)
{
    /// <summary>The categories.</summary>
    public CategoryTable Table { get; } = table;

    /// <summary>Whether a missing category is refused.</summary>
    public bool RefusesMissing { get; } = refusesMissing;

    /// <summary>Whether a category that was not there when the model was fitted is refused.</summary>
    public bool RefusesUnknown { get; } = refusesUnknown;

    /// <summary>The number of a row's category; -1 if it is missing or unknown.</summary>
    protected int Find(CategoryReader reader, int row, int firstRow)
    {
        Span<byte> room = stackalloc byte[CategoryReader.LongestNumber];
        if (!reader.TryRead(row, room, out var category))
            return RefusesMissing ? throw MissingRefused(firstRow + row) : -1;
        var code = Table.Find(category);
        if (code < 0 && RefusesUnknown)
        {
            throw new ModelException(
                $"The feature '{Name}' is '{System.Text.Encoding.UTF8.GetString(category)}' in row {firstRow + row + 1} (the first is row 1), a category that was not there when the model was fitted. Train the model again, or set unknownCategory: ignore.");
        }

        return code;
    }
}
