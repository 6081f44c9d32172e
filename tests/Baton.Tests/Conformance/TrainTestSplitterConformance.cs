using Baton.Data.Splitting;
using Baton.Testing.Splitting;

namespace Baton.Tests;

public partial class TrainTestSplitterConformance
{
    protected override IReadOnlyList<SplitterCase> Cases =>
    [
        new("in order of time", () => new TrainTestSplitter()) { UsesAllRows = true },
        new("shuffled", () => new TrainTestSplitter { Shuffle = true, TestFraction = 0.3 }) { UsesAllRows = true, KeepsTimeOrder = false, UsesSeed = true },
        new("rows", () => new TrainTestSplitter { TestRows = 3 }) { UsesAllRows = true },
    ];
}
