using Baton.Adapters.XGBoost.Settings;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Tests;

public sealed class EarlyStoppingTests : NativeTests
{
    [Fact]
    public void It_stops_after_its_patience_and_keeps_the_best_round()
    {
        var (inputs, targets) = Noisy();
        var values = new List<double>();
        var model = new XGBoostModel { Rounds = 500, Threads = 1, EarlyStopping = new EarlyStopping { Rounds = 5, Fraction = 0.25 } };
        using var stopped = model.Fit(inputs, targets, Context with { Report = p => values.Add(Value(p)) });
        var best = values.IndexOf(values.Min());
        Assert.Equal(best + 1 + 5, values.Count);

        using var exact = new XGBoostModel { Rounds = best + 1, Threads = 1 }.Fit(inputs.Slice(0, 300), targets.Slice(0, 300), Context);
        Assert.Equal(Predictions(exact, inputs), Predictions(stopped, inputs));
        Assert.Equal(((IExplainable)exact).Importances, ((IExplainable)stopped).Importances);
        using var loaded = Reload(stopped, model);
        Assert.Equal(Predictions(exact, inputs), Predictions(loaded, inputs));
    }

    [Fact]
    public void All_rounds_are_learned_while_it_gets_better()
    {
        var (inputs, targets) = Samples.Numbers();
        var rounds = 0;
        using var predictor = new XGBoostModel { Rounds = 8, LearningRate = 0.1, Threads = 1, EarlyStopping = new EarlyStopping { Rounds = 1 } }
            .Fit(inputs, targets, Context with { Report = p => rounds = p.Round });
        Assert.Equal(8, rounds);
    }

    [Theory]
    [InlineData(XGBoostObjective.SquaredError, EarlyStoppingMetric.Mae)]
    [InlineData(XGBoostObjective.SquaredError, EarlyStoppingMetric.Rmse)]
    [InlineData(XGBoostObjective.Binary, EarlyStoppingMetric.Error)]
    [InlineData(XGBoostObjective.Binary, EarlyStoppingMetric.LogLoss)]
    [InlineData(XGBoostObjective.Multiclass, EarlyStoppingMetric.Error)]
    [InlineData(XGBoostObjective.Multiclass, EarlyStoppingMetric.LogLoss)]
    [InlineData(XGBoostObjective.Multiclass, EarlyStoppingMetric.Auc)]
    public void Every_metric_is_measured(XGBoostObjective objective, EarlyStoppingMetric metric)
    {
        var (inputs, targets) = objective == XGBoostObjective.SquaredError ? Noisy() : Samples.Classes<int>(objective == XGBoostObjective.Binary ? [0, 1] : [0, 1, 2]);
        var values = new List<double>();
        using var predictor = new XGBoostModel { Objective = objective, Rounds = 30, Threads = 1, EarlyStopping = new EarlyStopping { Metric = metric } }
            .Fit(inputs, targets, Context with { Report = p => values.Add(Value(p)) });
        Assert.All(values, value => Assert.True(double.IsFinite(value)));
    }

    [Fact]
    public void A_greater_area_under_the_curve_is_better()
    {
        var (inputs, targets) = Samples.Classes<int>([0, 1]);
        var values = new List<double>();
        var model = new XGBoostModel { Objective = XGBoostObjective.Binary, Rounds = 300, Threads = 1, MaxDepth = 2, EarlyStopping = new EarlyStopping { Metric = EarlyStoppingMetric.Auc, Rounds = 3 } };
        using var stopped = model.Fit(inputs, targets, Context with { Report = p => values.Add(Value(p)) });
        Assert.Equal(values.IndexOf(values.Max()) + 1 + 3, values.Count);
        Assert.True(values.Max() > values[0]);
    }

    [Fact]
    public void Two_rows_are_enough_and_one_is_not()
    {
        var model = new XGBoostModel { Rounds = 3, EarlyStopping = new EarlyStopping { Fraction = 0.01 } };
        var inputs = Frame.Of(("x", Column.Of<float>(1, 2)));
        var targets = Frame.Of(("y", Column.Of<float>(1, 2)));
        model.Fit(inputs, targets, Context).Dispose();
        Assert.Contains("there is only one row", Refusal(model, inputs.Slice(0, 1), targets.Slice(0, 1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(XGBoostObjective.Poisson, EarlyStoppingMetric.Auc, "measures classes, but the objective predicts numbers")]
    [InlineData(XGBoostObjective.Binary, EarlyStoppingMetric.Rmse, "measures numbers, but the objective predicts classes")]
    public void A_metric_that_does_not_suit_the_objective_is_refused(XGBoostObjective objective, EarlyStoppingMetric metric, string reason)
    {
        var model = new XGBoostModel { Objective = objective, EarlyStopping = new EarlyStopping { Metric = metric } };
        var problem = Assert.Single(model.CheckSettings());
        Assert.Equal("earlyStopping", problem.Setting);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        var (inputs, targets) = Samples.Numbers();
        Assert.Contains(reason, Refusal(model, inputs, targets), StringComparison.Ordinal);
    }

    private static double Value(FitProgress progress)
    {
        Assert.StartsWith("validation ", progress.Message, StringComparison.Ordinal);
        return double.Parse(progress.Message.AsSpan("validation ".Length), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A target that is half noise, so that learning on soon makes it worse.</summary>
    private static (Frame Inputs, Frame Targets) Noisy()
    {
        var (inputs, targets) = Samples.Numbers(400);
        var random = new Random(3);
        var noisy = targets.Column<float>("y").Span.ToArray().Select(y => y + (random.NextSingle() * 4)).ToArray();
        return (inputs, Frame.Of(("y", Column.Of<float>(noisy))));
    }
}
