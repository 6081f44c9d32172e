using Baton.Frames;
using Baton.Models.Categories;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>A column of categories, each of which has a number of 0 or 1.</summary>
/// <param name="name">The column's name.</param>
/// <param name="table">The categories.</param>
/// <param name="refusesMissing">Whether a missing category is refused; if not, all numbers are 0.</param>
/// <param name="refusesUnknown">Whether a category that was not there when the model was fitted is refused; if not, all numbers are 0.</param>
internal sealed class OneHotFeature(string name, CategoryTable table, bool refusesMissing, bool refusesUnknown)
    : TabledFeature(name, table, refusesMissing, refusesUnknown)
{
    public override int Width => Table.Names.Count;

    public override int NumberLanes => 0;

    public override void Encode(Column column, int firstRow, Span<int> codes)
    {
        var reader = CategoryReader.Of(Name, column);
        for (var row = 0; row < codes.Length; row++)
            codes[row] = Find(reader, row, firstRow);
    }
}
