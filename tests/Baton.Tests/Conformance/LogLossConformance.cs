using Baton.Metrics.Classification;
using Baton.Testing.Metrics;

namespace Baton.Tests;

public partial class LogLossConformance
{
    protected override IReadOnlyList<KnownValue> KnownValues =>
    [
        new("spam", new LogLoss(), KnownMeasures.Spam.Predictions, KnownMeasures.Spam.Targets, 0.21616187468057912),
    ];
}
