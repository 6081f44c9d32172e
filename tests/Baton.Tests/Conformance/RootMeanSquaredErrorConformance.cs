using Baton.Metrics.Regression;
using Baton.Testing.Metrics;

namespace Baton.Tests;

public partial class RootMeanSquaredErrorConformance
{
    protected override IReadOnlyList<KnownValue> KnownValues =>
    [
        new("numbers", new RootMeanSquaredError(), KnownMeasures.Numbers.Predictions, KnownMeasures.Numbers.Targets, Math.Sqrt(0.375)),
    ];
}
