using Baton.Metrics.Regression;
using Baton.Testing.Metrics;

namespace Baton.Tests;

public partial class MeanAbsolutePercentageErrorConformance
{
    protected override IReadOnlyList<KnownValue> KnownValues =>
    [
        new("numbers", new MeanAbsolutePercentageError(), KnownMeasures.Numbers.Predictions, KnownMeasures.Numbers.Targets, 0.3273809523809524),
    ];
}
