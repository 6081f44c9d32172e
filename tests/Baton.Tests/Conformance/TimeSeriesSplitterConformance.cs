using Baton.Data.Splitting;
using Baton.Testing.Splitting;

namespace Baton.Tests;

public partial class TimeSeriesSplitterConformance
{
    protected override IReadOnlyList<SplitterCase> Cases =>
    [
        new("expanding", () => new TimeSeriesSplitter()),
        new("sliding", () => new TimeSeriesSplitter { Folds = 3, Gap = 2, MaxTrainRows = 10 }),
        new("rows", () => new TimeSeriesSplitter { Folds = 2, TestRows = 2 }),
    ];
}
