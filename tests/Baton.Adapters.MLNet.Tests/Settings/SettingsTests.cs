using Baton.Adapters.MLNet.Clustering;
using Baton.Adapters.MLNet.Trees;
using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests.Settings;

/// <summary>Settings that are right for themselves, and not with the others or the data.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void Samples_of_rows_are_shared_by_trees_that_come_out_even()
    {
        Assert.Empty(new FastTreeRegressionModel { Trees = 100, SampleEvery = 20 }.CheckSettings());
        Assert.Empty(new FastTreeRegressionModel { Trees = 101 }.CheckSettings());

        var problem = Assert.Single(new FastTreeBinaryModel { Trees = 100, SampleEvery = 3 }.CheckSettings());

        Assert.Equal("sampleEvery", problem.Setting);
        Assert.Equal("must divide the number of trees, but 100 trees are no multiple of 3", problem.Message);
    }

    [Fact]
    public void More_groups_than_rows_are_refused()
    {
        var (inputs, targets) = SampleData.Numbers(10);

        var error = Assert.Throws<ModelException>(() => new KMeansModel { Clusters = 11 }.Fit(inputs, targets, Trainers.Context));

        Assert.StartsWith("'mlnet-kmeans' cannot find 11 groups among 10 rows. Lower clusters", error.Message, StringComparison.Ordinal);
    }
}
