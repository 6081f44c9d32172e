using Baton.Metrics.Classification;
using Baton.Testing.Metrics;

namespace Baton.Tests;

public partial class AccuracyConformance
{
    protected override IReadOnlyList<KnownValue> KnownValues =>
    [
        new("two classes", new Accuracy(), KnownMeasures.TwoClasses.Predictions, KnownMeasures.TwoClasses.Targets, 4 / 6.0),
        new("three classes", new Accuracy(), KnownMeasures.ThreeClasses.Predictions, KnownMeasures.ThreeClasses.Targets, 2 / 6.0),
    ];
}
