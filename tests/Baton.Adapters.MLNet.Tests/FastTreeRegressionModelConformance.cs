using Baton.Adapters.MLNet.Settings;
using Baton.Adapters.MLNet.Trees;
using Baton.Testing.Models;

namespace Baton.Adapters.MLNet.Tests;

public partial class FastTreeRegressionModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("default", () => new FastTreeRegressionModel { Trees = 20 }),
        new("samples", () => new FastTreeRegressionModel { Trees = 20, ColumnSample = 0.6, SampleEvery = 2, Missing = MissingValues.Indicate }) { Data = Mixed.Numbers },
    ];
}
