using Baton.Adapters.MLNet.LightGbm;
using Baton.Testing.Models;

namespace Baton.Adapters.MLNet.Tests;

public partial class LightGbmRegressionModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("default", () => new LightGbmRegressionModel { Rounds = 20 }),
        new("missing", () => new LightGbmRegressionModel { Rounds = 20, MinRowsPerLeaf = 5, Leaves = 15 }) { Data = Mixed.Numbers },
    ];
}
