using Baton.Metrics.Regression;
using Baton.Testing.Metrics;

namespace Baton.Tests;

public partial class MeanAbsoluteErrorConformance
{
    protected override IReadOnlyList<KnownValue> KnownValues =>
    [
        new("numbers", new MeanAbsoluteError(), KnownMeasures.Numbers.Predictions, KnownMeasures.Numbers.Targets, 0.5),
    ];
}
