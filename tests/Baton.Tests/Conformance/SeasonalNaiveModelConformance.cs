using Baton.Models.Baselines;
using Baton.Testing.Models;

namespace Baton.Tests;

public partial class SeasonalNaiveModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("by place", () => new SeasonalNaiveModel { Season = 7 }) { IsSeries = true },
        new("by columns", () => new SeasonalNaiveModel { By = ["n"] }),
    ];
}
