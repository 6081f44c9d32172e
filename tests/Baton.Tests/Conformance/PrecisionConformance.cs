using Baton.Metrics.Classification;
using Baton.Testing.Metrics;

namespace Baton.Tests;

public partial class PrecisionConformance
{
    protected override IReadOnlyList<KnownValue> KnownValues =>
    [
        new("two classes", new Precision(), KnownMeasures.TwoClasses.Predictions, KnownMeasures.TwoClasses.Targets, 0.75),
        new("three classes", new Precision { Average = ClassAverage.Macro }, KnownMeasures.ThreeClasses.Predictions, KnownMeasures.ThreeClasses.Targets, 2 / 9.0),
    ];
}
