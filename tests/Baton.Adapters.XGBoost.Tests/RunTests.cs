using Baton.Models;

namespace Baton.Adapters.XGBoost.Tests;

/// <summary>Seeds, progress, cancellation and threads.</summary>
public sealed class RunTests : NativeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_same_seed_gives_the_same_bytes(int threads)
    {
        var model = new XGBoostModel { Rounds = 20, Subsample = 0.5, ColumnSample = 0.7, Threads = threads };
        Assert.Equal(Bytes(model, 5), Bytes(model, 5));
        Assert.NotEqual(Bytes(model, 5), Bytes(model, 6));
    }

    [Fact]
    public void A_seed_of_its_own_overrides_the_runs()
    {
        var model = new XGBoostModel { Rounds = 5, Subsample = 0.5, Threads = 1, Seed = 9 };
        Assert.Equal(Bytes(model, 5), Bytes(model, 6));
        Assert.Equal(Bytes(model, 5), Bytes(new XGBoostModel { Rounds = 5, Subsample = 0.5, Threads = 1 }, 9));
    }

    [Fact]
    public void A_negative_seed_is_a_seed_too()
    {
        var model = new XGBoostModel { Rounds = 5, Subsample = 0.5, Threads = 1 };
        Assert.Equal(Bytes(model, int.MinValue), Bytes(model, int.MinValue));
        Assert.NotEqual(Bytes(model, -1), Bytes(model, 1));
    }

    [Fact]
    public void Every_round_is_reported()
    {
        var (inputs, targets) = Samples.Numbers();
        var rounds = new List<FitProgress>();
        new XGBoostModel { Rounds = 4, Threads = 1 }.Fit(inputs, targets, Context with { Report = rounds.Add }).Dispose();
        Assert.Equal([new(1, 4), new(2, 4), new(3, 4), new(4, 4)], rounds);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_cancelled_fit_stops_after_its_round(bool earlyStopping)
    {
        var (inputs, targets) = Samples.Numbers();
        using var cancellation = new CancellationTokenSource();
        var last = 0;
        var context = new FitContext(1, cancellation.Token)
        {
            Report = p =>
            {
                last = p.Round;
                if (last == 3)
                    cancellation.Cancel();
            },
        };
        var model = new XGBoostModel { Rounds = 100_000, Threads = 1, EarlyStopping = earlyStopping ? new() : null };
        Assert.Throws<OperationCanceledException>(() => model.Fit(inputs, targets, context));
        Assert.Equal(3, last);
    }

    [Fact]
    public void A_fit_that_is_cancelled_before_it_begins_learns_nothing()
    {
        var (inputs, targets) = Samples.Numbers();
        var context = new FitContext(1, new CancellationToken(canceled: true)) { Report = _ => Assert.Fail("It learned.") };
        Assert.Throws<OperationCanceledException>(() => new XGBoostModel().Fit(inputs, targets, context));
    }

    [Fact]
    public void Many_threads_predict_at_once_what_one_predicts()
    {
        var (inputs, targets) = Samples.Classes<int>([1, 2, 3]);
        var model = new XGBoostModel { Objective = Settings.XGBoostObjective.Multiclass, Rounds = 10, Threads = 2 };
        using var predictor = model.Fit(inputs, targets, Context);
        var expected = predictor.Predict(inputs).Column<float>("probability_2").Span.ToArray();
        using var fresh = Reload(predictor, model);
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var (start, length) = (i % 100, 300);
            var part = fresh.Predict(inputs.Slice(start, length)).Column<float>("probability_2").Span;
            Assert.True(part.SequenceEqual(expected.AsSpan(start, length)));
        });
    }

    [Fact]
    public void Many_models_are_fitted_at_once()
    {
        var (inputs, targets) = Samples.Numbers();
        var model = new XGBoostModel { Rounds = 10, Subsample = 0.5, Threads = 1 };
        using var reference = model.Fit(inputs, targets, Context);
        var expected = Predictions(reference, inputs);
        Parallel.For(0, 16, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            using var predictor = model.Fit(inputs, targets, Context);
            Assert.Equal(expected, Predictions(predictor, inputs));
        });
    }

    private static byte[] Bytes(XGBoostModel model, int seed)
    {
        var (inputs, targets) = Samples.Numbers();
        using var predictor = model.Fit(inputs, targets, new FitContext(seed, CancellationToken.None));
        return Saved(predictor).Contents["model.ubj"];
    }
}
