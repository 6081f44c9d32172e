using Baton.Adapters.MathNet.Settings;
using Baton.Frames;
using Baton.Models.Categories;
using Baton.Testing.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MathNet.Tests;

public partial class RidgeModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("default", () => new RidgeModel()),
        new("least-squares", () => new RidgeModel { Alpha = 0, Standardize = false, FitIntercept = false }),
        new("categories", () => new RidgeModel { Missing = MissingValues.Mean, UnknownCategory = UnknownCategory.Error }) { Data = WithCategories },
    ];

    private static ModelData WithCategories(int rows)
    {
        var data = SampleData.Numbers(rows);
        var names = Column.Of(Enumerable.Range(0, rows).Select(i => i % 7 == 6 ? null : $"category {i % 5}").ToArray());
        return data with { Inputs = data.Inputs.With(new ColumnSchema("category", ColumnType.String, Nullable: true), names) };
    }
}
