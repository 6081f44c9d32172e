using Baton.Adapters.MLNet.Trees;
using Baton.Testing.Models;

namespace Baton.Adapters.MLNet.Tests;

public partial class FastForestRegressionModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("default", () => new FastForestRegressionModel { Trees = 20 }),
    ];
}
