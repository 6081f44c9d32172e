using Baton.Adapters.MathNet.Settings;
using Baton.Models;

namespace Baton.Adapters.MathNet.Tests;

/// <summary>What each feature contributes to a ridge regression's predictions.</summary>
public sealed class ContributionTests
{
    [Fact]
    public void Contributions_and_the_intercept_add_up_to_the_prediction()
    {
        using var predictor = new RidgeModel { Missing = MissingValues.Mean }.Fit(Samples.Inputs, Samples.Targets, Samples.Context);
        var contributions = Assert.IsType<IContributing>(predictor, exactMatch: false).Contribute(Samples.Inputs);

        Assert.Equal(["contribution_x1", "contribution_x2", "contribution_cat"], contributions.Schema.Names);
        var predictions = Samples.Values(predictor, Samples.Inputs);
        var columns = contributions.Columns.Select(c => Baton.Frames.ColumnNumbers.ToDoubles(c)).ToList();
        double[] rest = [.. predictions.Select((p, row) => p - columns.Sum(c => c[row]))];
        Assert.All(rest, r => Assert.Equal(rest[0], r, 1e-9));
    }

    [Fact]
    public void A_feature_that_is_missing_is_named()
    {
        using var predictor = new RidgeModel().Fit(Samples.Inputs, Samples.Targets, Samples.Context);
        var error = Assert.Throws<ModelException>(() => ((IContributing)predictor).Contribute(Samples.Inputs.Without("x2")));
        Assert.Contains("'x2'", error.Message, StringComparison.Ordinal);
    }
}
