using Baton.Metrics.Classification;
using Baton.Testing.Metrics;

namespace Baton.Tests;

public partial class F1Conformance
{
    protected override IReadOnlyList<KnownValue> KnownValues =>
    [
        new("two classes", new F1(), KnownMeasures.TwoClasses.Predictions, KnownMeasures.TwoClasses.Targets, 0.75),
        new("three classes", new F1 { Average = ClassAverage.Macro }, KnownMeasures.ThreeClasses.Predictions, KnownMeasures.ThreeClasses.Targets, 4 / 15.0),
    ];
}
