using Baton.Adapters.MLNet.Linear;
using Baton.Testing.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

public partial class SdcaBinaryModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("two-classes", () => new SdcaBinaryModel()) { Data = SampleData.TwoClasses },
    ];
}
