using Baton.Metrics.Regression;
using Baton.Testing.Metrics;

namespace Baton.Tests;

public partial class MeanSquaredErrorConformance
{
    protected override IReadOnlyList<KnownValue> KnownValues =>
    [
        new("numbers", new MeanSquaredError(), KnownMeasures.Numbers.Predictions, KnownMeasures.Numbers.Targets, 0.375),
    ];
}
