using Baton.Frames;
using Baton.Models.Categories;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>A column of texts, each of which is its place among the categories, from 1 on; 0 if it is none.</summary>
/// <param name="name">The column's name.</param>
/// <param name="table">The categories.</param>
/// <param name="refusesMissing">Whether a missing category is refused; if not, it is 0.</param>
/// <param name="refusesUnknown">Whether a category that was not there when the model was fitted is refused; if not, it is 0.</param>
internal sealed class OrdinalFeature(string name, CategoryTable table, bool refusesMissing, bool refusesUnknown)
    : TabledFeature(name, table, refusesMissing, refusesUnknown)
{
    public override int Width => 1;

    public override int NumberLanes => 1;

    public override void Encode(Column column, int firstRow, Span<float> lanes)
    {
        var reader = CategoryReader.Of(Name, column);
        for (var row = 0; row < lanes.Length; row++)
            lanes[row] = Find(reader, row, firstRow) + 1;
    }
}
