using Baton.Adapters.MLNet.Trees;
using Baton.Testing.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

public partial class FastTreeMulticlassModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("three-classes", () => new FastTreeMulticlassModel { Trees = 5 }) { Data = SampleData.ThreeClasses },
    ];
}
