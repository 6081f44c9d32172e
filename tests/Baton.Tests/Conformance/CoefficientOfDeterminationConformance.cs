using Baton.Metrics.Regression;
using Baton.Testing.Metrics;

namespace Baton.Tests;

public partial class CoefficientOfDeterminationConformance
{
    protected override IReadOnlyList<KnownValue> KnownValues =>
    [
        new("numbers", new CoefficientOfDetermination(), KnownMeasures.Numbers.Predictions, KnownMeasures.Numbers.Targets, 0.9486081370449679),
    ];
}
