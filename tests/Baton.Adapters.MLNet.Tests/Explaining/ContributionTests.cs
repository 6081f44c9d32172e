using Baton.Adapters.MLNet.Linear;
using Baton.Adapters.MLNet.Settings;
using Baton.Frames;
using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests.Explaining;

/// <summary>What each feature contributes to the predictions of ML.NET's models.</summary>
public sealed class ContributionTests
{
    public static TheoryData<string> Kinds => [.. Trainers.All.Keys.Where(k => !k.EndsWith("-multiclass", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_model_of_one_score_tells_them_also_when_it_was_loaded(string kind)
    {
        var (model, data) = Trainers.All[kind];
        var (inputs, targets) = data(200);
        using var predictor = model.Fit(inputs, targets, Trainers.Context);
        var artifact = new MemoryArtifact();
        ((ISaveable)predictor).Save(artifact);
        using var loaded = model.Load(artifact);

        var contributions = Assert.IsType<IContributing>(predictor, exactMatch: false).Contribute(inputs);

        Assert.Equal(inputs.Schema.Names.Select(PredictionColumns.Contribution), contributions.Schema.Names);
        Assert.Equal(inputs.RowCount, contributions.RowCount);
        Assert.Contains(contributions.Columns, c => c.ToDoubles().Any(v => v != 0));
        var again = Assert.IsType<IContributing>(loaded, exactMatch: false).Contribute(inputs);
        Assert.All(contributions.Columns.Zip(again.Columns), pair => Assert.True(pair.First.ContentEquals(pair.Second)));
    }

    [Fact]
    public void Those_of_a_linear_model_add_up_to_the_prediction_with_all_numbers_of_a_category()
    {
        var (inputs, targets) = Mixed.Numbers(200);
        using var predictor = new SdcaRegressionModel { Missing = MissingValues.Indicate }.Fit(inputs, targets, Trainers.Context);

        var columns = ((IContributing)predictor).Contribute(inputs).Columns.Select(c => c.ToDoubles()).ToList();

        var predictions = predictor.Predict(inputs).Columns[0].ToDoubles();
        double[] rest = [.. predictions.Select((p, row) => p - columns.Sum(c => c[row]))];
        Assert.All(rest, r => Assert.Equal(rest[0], r, 1e-3));
    }

    [Fact]
    public void A_model_of_several_scores_does_not_claim_to_tell_them()
    {
        var (model, data) = Trainers.All[SdcaMulticlassModel.Kind];
        var (inputs, targets) = data(100);
        using var predictor = model.Fit(inputs, targets, Trainers.Context);

        Assert.False(predictor is IContributing);
    }
}
