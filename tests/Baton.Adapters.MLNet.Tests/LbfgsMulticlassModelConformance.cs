using Baton.Adapters.MLNet.Linear;
using Baton.Testing.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

public partial class LbfgsMulticlassModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("three-classes", () => new LbfgsMulticlassModel()) { Data = SampleData.ThreeClasses },
    ];
}
