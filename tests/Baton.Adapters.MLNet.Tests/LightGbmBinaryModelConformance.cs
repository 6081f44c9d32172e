using Baton.Adapters.MLNet.LightGbm;
using Baton.Testing.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

public partial class LightGbmBinaryModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("two-classes", () => new LightGbmBinaryModel { Rounds = 10, MinRowsPerLeaf = 5, Leaves = 15 }) { Data = SampleData.TwoClasses },
    ];
}
