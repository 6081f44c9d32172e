using Baton.Adapters.MLNet.Trees;
using Baton.Testing.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

public partial class FastTreeBinaryModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("two-classes", () => new FastTreeBinaryModel { Trees = 10, Unbalanced = true }) { Data = SampleData.TwoClasses },
    ];
}
