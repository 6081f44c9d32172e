using Baton.Adapters.MLNet.Linear;
using Baton.Testing.Models;

namespace Baton.Adapters.MLNet.Tests;

public partial class LbfgsRegressionModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("counts", () => new LbfgsRegressionModel()) { Data = Mixed.Counts },
    ];
}
