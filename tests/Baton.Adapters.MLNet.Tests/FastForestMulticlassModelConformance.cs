using Baton.Adapters.MLNet.Trees;
using Baton.Testing.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

public partial class FastForestMulticlassModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("three-classes", () => new FastForestMulticlassModel { Trees = 5 }) { Data = SampleData.ThreeClasses },
    ];
}
