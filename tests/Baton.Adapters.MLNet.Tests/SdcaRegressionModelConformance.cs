using Baton.Adapters.MLNet.Linear;
using Baton.Adapters.MLNet.Settings;
using Baton.Testing.Models;

namespace Baton.Adapters.MLNet.Tests;

public partial class SdcaRegressionModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("default", () => new SdcaRegressionModel()),
        new("one-hot", () => new SdcaRegressionModel { Missing = MissingValues.Indicate }) { Data = Mixed.Numbers },
        new("hash", () => new SdcaRegressionModel { Missing = MissingValues.Mean, Categories = CategoryEncoding.Hash, HashBits = 6 }) { Data = Mixed.Numbers },
    ];
}
