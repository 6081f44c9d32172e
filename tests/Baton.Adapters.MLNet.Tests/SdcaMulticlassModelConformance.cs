using Baton.Adapters.MLNet.Linear;
using Baton.Testing.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

public partial class SdcaMulticlassModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("three-classes", () => new SdcaMulticlassModel()) { Data = SampleData.ThreeClasses },
    ];
}
