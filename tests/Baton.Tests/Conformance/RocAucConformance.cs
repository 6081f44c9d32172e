using Baton.Metrics.Classification;
using Baton.Testing.Metrics;

namespace Baton.Tests;

public partial class RocAucConformance
{
    protected override IReadOnlyList<KnownValue> KnownValues =>
    [
        new("scores", new RocAuc(), KnownMeasures.Scores.Predictions, KnownMeasures.Scores.Targets, 0.75),
    ];
}
