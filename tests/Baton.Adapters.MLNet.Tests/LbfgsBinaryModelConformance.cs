using Baton.Adapters.MLNet.Linear;
using Baton.Testing.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

public partial class LbfgsBinaryModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("two-classes", () => new LbfgsBinaryModel { L1 = 0 }) { Data = SampleData.TwoClasses },
    ];
}
