using Baton.Metrics.Classification;
using Baton.Testing.Metrics;

namespace Baton.Tests;

public partial class RecallConformance
{
    protected override IReadOnlyList<KnownValue> KnownValues =>
    [
        new("two classes", new Recall(), KnownMeasures.TwoClasses.Predictions, KnownMeasures.TwoClasses.Targets, 0.75),
        new("three classes", new Recall { Average = ClassAverage.Macro }, KnownMeasures.ThreeClasses.Predictions, KnownMeasures.ThreeClasses.Targets, 1 / 3.0),
    ];
}
