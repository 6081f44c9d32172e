using Baton.Adapters.MLNet.LightGbm;
using Baton.Testing.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

public partial class LightGbmMulticlassModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("three-classes", () => new LightGbmMulticlassModel { Rounds = 5, MinRowsPerLeaf = 5, Leaves = 15 }) { Data = SampleData.ThreeClasses },
    ];
}
