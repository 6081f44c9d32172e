using Baton.Adapters.XGBoost.Settings;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Tests;

public sealed class ClassificationTests : NativeTests
{
    private static readonly XGBoostModel Binary = new() { Objective = XGBoostObjective.Binary, Rounds = 20, Threads = 1 };
    private static readonly XGBoostModel Multiclass = new() { Objective = XGBoostObjective.Multiclass, Rounds = 20, Threads = 1 };

    [Fact]
    public void Two_text_classes_are_told_apart_with_probabilities()
    {
        var (inputs, targets) = Samples.Classes(["no", "yes"]);
        using var predictor = Binary.Fit(inputs, targets, Context);
        var predictions = predictor.Predict(inputs);
        Assert.Equal(["prediction", "probability_no", "probability_yes"], predictions.Schema.Names);
        Assert.True(Accuracy(predictions, targets) > 0.95);
        for (var row = 0; row < predictions.RowCount; row++)
        {
            var (no, yes) = (predictions.Column<float>("probability_no").Span[row], predictions.Column<float>("probability_yes").Span[row]);
            Assert.Equal(1f, no + yes, 1e-6f);
            Assert.Equal(yes > no ? "yes" : "no", predictions.Text("prediction")[row]);
        }
    }

    [Fact]
    public void Several_classes_have_probabilities_that_add_up_to_one()
    {
        var (inputs, targets) = Samples.Classes(["high", "low", "middle", "none"]);
        using var predictor = Multiclass.Fit(inputs, targets, Context);
        var predictions = predictor.Predict(inputs);
        Assert.Equal(["prediction", "probability_high", "probability_low", "probability_middle", "probability_none"], predictions.Schema.Names);
        Assert.True(Accuracy(predictions, targets) > 0.9);
        for (var row = 0; row < predictions.RowCount; row++)
            Assert.Equal(1f, Enumerable.Range(1, 4).Sum(i => ((Column<float>)predictions.Columns[i]).Span[row]), 1e-5f);
    }

    [Fact]
    public void Predictions_have_the_type_of_the_target()
    {
        Assert.Equal(["probability_-5", "probability_300"], Names<short>([300, -5], ColumnType.Int16));
        Assert.Equal(["probability_false", "probability_true"], Names<bool>([true, false], ColumnType.Boolean));
        Assert.Equal(["probability_9", "probability_18446744073709551615"], Names<ulong>([ulong.MaxValue, 9], ColumnType.UInt64));
    }

    [Fact]
    public void Two_classes_suit_the_multiclass_objective_too()
    {
        var (inputs, targets) = Samples.Classes<int>([3, 8]);
        using var predictor = Multiclass.Fit(inputs, targets, Context);
        Assert.Equal(["prediction", "probability_3", "probability_8"], predictor.Predict(inputs).Schema.Names);
    }

    [Fact]
    public void A_weight_moves_predictions_to_the_second_class()
    {
        var (inputs, targets) = Samples.Classes<int>([0, 1]);
        using var even = Binary.Fit(inputs, targets, Context);
        using var weighted = new XGBoostModel { Objective = XGBoostObjective.Binary, Rounds = 20, Threads = 1, ScalePositiveWeight = 20 }.Fit(inputs, targets, Context);
        Assert.True(Sum(weighted) > Sum(even));

        float Sum(IPredictor predictor) => predictor.Predict(inputs).Column<float>("probability_1").Span.ToArray().Sum();
    }

    [Fact]
    public void Three_classes_are_refused_by_the_binary_objective()
    {
        var (inputs, targets) = Samples.Classes(["a", "b", "c"]);
        Assert.Equal(
            "The target 'label' has 3 classes, but the objective 'binary' tells two apart. Choose the objective 'multiclass'.",
            Refusal(Binary, inputs, targets));
    }

    [Fact]
    public void One_class_is_refused()
    {
        var (inputs, targets) = Samples.Classes(["always"]);
        Assert.Contains("'label' is 'always' in every row", Refusal(Binary, inputs, targets), StringComparison.Ordinal);
        Assert.Contains("'label' is 'always' in every row", Refusal(Multiclass, inputs, targets), StringComparison.Ordinal);
    }

    [Fact]
    public void Fractions_are_no_classes()
    {
        var (inputs, targets) = Samples.Numbers();
        Assert.Contains("'y' holds Float32, but classes are text, truth values or whole numbers", Refusal(Binary, inputs, targets), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names<T>(T[] classes, ColumnType type)
        where T : unmanaged
    {
        var (inputs, targets) = Samples.Classes(classes);
        using var fitted = Binary.Fit(inputs, targets, Context);
        using var loaded = Reload(fitted, Binary);
        var predictions = loaded.Predict(inputs);
        Assert.Equal(type, predictions["prediction"].Type);
        Assert.Contains(classes[0], predictions.Column<T>("prediction").Span.ToArray());
        Assert.Equal(2, predictions.Column<T>("prediction").Span.ToArray().Distinct().Count());
        return predictions.Schema.Names.Skip(1);
    }

    private static double Accuracy(Frame predictions, Frame targets) =>
        Enumerable.Range(0, targets.RowCount).Count(row => predictions.Text("prediction")[row] == targets.Text("label")[row]) / (double)targets.RowCount;
}
