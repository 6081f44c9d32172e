using Baton.Adapters.MLNet.Clustering;
using Baton.Adapters.MLNet.Settings;
using Baton.Testing.Models;

namespace Baton.Adapters.MLNet.Tests;

public partial class KMeansModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("default", () => new KMeansModel()),
        new("categories", () => new KMeansModel { Clusters = 3, Missing = MissingValues.Mean, Start = KMeansStart.KMeansPlusPlus }) { Data = Mixed.Numbers },
    ];
}
