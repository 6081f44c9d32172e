using Baton.Adapters.MLNet.Trees;
using Baton.Testing.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

public partial class FastForestBinaryModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("two-classes", () => new FastForestBinaryModel { Trees = 10 }) { Data = SampleData.TwoClasses },
    ];
}
