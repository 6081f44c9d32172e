using Baton.Models.Categories;

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
        var code = Table.Find(reader, row);
        if (code == CategoryTable.Missing && RefusesMissing)
            throw MissingRefused(firstRow + row);
        if (code == CategoryTable.Unknown && RefusesUnknown)
            throw Table.Refusal(reader, row, firstRow);
        return Math.Max(code, -1);
    }
}
