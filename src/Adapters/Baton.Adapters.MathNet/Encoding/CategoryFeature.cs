using Baton.Adapters.MathNet.Settings;
using Baton.Frames;
using Baton.Models.Categories;

namespace Baton.Adapters.MathNet.Encoding;

/// <summary>A column whose values name categories: text, or numbers that the schema says are no quantities.</summary>
/// <param name="table">The categories.</param>
internal sealed class CategoryFeature(CategoryTable table) : FeatureColumn(table.Feature)
{
    /// <summary>The categories as invariant text, sorted by code unit.</summary>
    public IReadOnlyList<string> Categories => table.Names;

    public override int Width => table.Names.Count;

    public static CategoryFeature Fit(string name, Column column, int mostCategories) => new(CategoryTable.Fit(
        name,
        column,
        mostCategories,
        ", each of which would become a coefficient. Leave the column out if it names rows, group its values, or raise maxCategories."));

    public override EncodedCategories Encode(Column column, EncodingOptions options)
    {
        var reader = CategoryReader.Of(Name, column);
        var codes = new int[column.Length];
        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = table.Find(reader, row);
            if (codes[row] == CategoryTable.Unknown && options.Unknown == UnknownCategory.Error)
                throw table.Refusal(reader, row);
        }

        var missing = codes.Count(code => code == CategoryTable.Missing);
        return missing == 0 || options.Missing != MissingValues.Refuse
            ? new EncodedCategories(codes, Width)
            : throw MissingRefused(missing, codes.Length, Array.IndexOf(codes, CategoryTable.Missing));
    }
}
