using BatonNamespace.Models;

namespace BatonNamespace.Tests.Models;

public sealed class LinearModelTests
{
    private static readonly Frame Days = Frame.Of(("warmth", Column.Of(0.0, 10, 20, 30, 15)), ("weekend", Column.Of(true, false, false, true, true)));
    private static readonly Frame Sold = Frame.Of(("sold", Column.Of(70.0, 70, 120, 220, 145)));

    [Fact]
    public void It_learns_a_line()
    {
        using var predictor = Fit(new LinearModel { Penalty = 0, Rounds = 500 });

        var predicted = predictor.Predict(Frame.Of(("weekend", Column.Of(false, true)), ("warmth", Column.Of(0.0, 40))));

        Assert.Equal([20, 270], predicted[PredictionColumns.Prediction].ToDoubles(), (expected, actual) => Math.Abs(expected - actual) < 1e-6);
    }

    [Fact]
    public void A_penalty_holds_slopes_back()
    {
        using var predictor = Fit(new LinearModel { Penalty = 1e9 });

        Assert.All(predictor.Predict(Days)[PredictionColumns.Prediction].ToDoubles(), p => Assert.Equal(125, p, tolerance: 0.1));
    }

    [Fact]
    public void It_predicts_the_same_to_the_last_bit_once_it_was_saved_and_loaded()
    {
        var model = new LinearModel();
        var artifact = new MemoryArtifact();
        using var fitted = Fit(model);
        Assert.IsType<ISaveable>(fitted, exactMatch: false).Save(artifact);

        using var loaded = model.Load(artifact);

        Assert.True(loaded.Predict(Days).ContentEquals(fitted.Predict(Days)));
    }

    [Fact]
    public void A_feature_that_is_no_number_is_refused_by_name()
    {
        var texts = Frame.Of(("weather", Column.Of("sun", "rain", "sun", "snow", "sun")));

        var refused = Assert.Throws<ModelException>(() => new LinearModel().Fit(texts, Sold, new FitContext(Seed: 0, CancellationToken.None)));

        Assert.Contains("'weather'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_fit_ends()
    {
        var cancelled = new FitContext(Seed: 0, new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => new LinearModel().Fit(Days, Sold, cancelled));
    }

    private static IPredictor Fit(LinearModel model) => model.Fit(Days, Sold, new FitContext(Seed: 0, TestContext.Current.CancellationToken));
}
