using Baton.Adapters.XGBoost.Settings;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Tests;

public sealed class RefusalTests : NativeTests
{
    private static readonly XGBoostModel Model = new() { Rounds = 3, Threads = 1 };
    private static readonly Frame Inputs = Frame.Of(("x", Column.Of<float>(1, 2, 3)));
    private static readonly Frame Targets = Frame.Of(("y", Column.Of<float>(1, 2, 3)));

    [Fact]
    public void Text_is_no_feature() =>
        Assert.Equal(
            "The feature 'town' holds String, but xgboost reads numbers and truth values only. Leave the column out, or make numbers of it first.",
            Refusal(Model, Inputs.With(new ColumnSchema("town", ColumnType.String), Column.Of("a", "b", null)), Targets));

    [Fact]
    public void A_date_is_no_feature() =>
        Assert.Contains("The feature 'day' holds Date", Refusal(Model, Frame.Of(("day", Column.Of(new DateOnly(2020, 1, 1)))), Targets.Slice(0, 1)), StringComparison.Ordinal);

    [Fact]
    public void There_must_be_a_feature() =>
        Assert.Contains("at least one feature", Refusal(Model, Inputs.Without("x"), Targets), StringComparison.Ordinal);

    [Fact]
    public void There_must_be_rows() =>
        Assert.Equal("There are no rows to learn the target 'y' from.", Refusal(Model, Inputs.Slice(0, 0), Targets.Slice(0, 0)));

    [Fact]
    public void Every_row_needs_its_answer() =>
        Assert.Contains("The inputs have 3 rows, but the target 'y' has 2", Refusal(Model, Inputs, Targets.Slice(0, 2)), StringComparison.Ordinal);

    [Fact]
    public void There_must_be_one_target()
    {
        Assert.Contains("2 were given: y, z", Refusal(Model, Inputs, Targets.With(new ColumnSchema("z", ColumnType.Float32), Column.Of<float>(1, 2, 3))), StringComparison.Ordinal);
        Assert.Contains("0 were given", Refusal(Model, Inputs, Targets.Without("y")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_answer_is_named()
    {
        var builder = new ColumnBuilder<int>();
        builder.Append(1);
        builder.AppendNull();
        builder.AppendNull();
        Assert.Contains("The target 'y' misses 2 of 3 values, the first in row 2", Refusal(Model, Inputs, Frame.Of(("y", builder.Build()))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN, "The target 'y' is not a number in row 3")]
    [InlineData(double.PositiveInfinity, "The target 'y' is infinite in row 3")]
    [InlineData(double.NegativeInfinity, "The target 'y' is infinite in row 3")]
    [InlineData(1e39, "The target 'y' is 1E+39 in row 3 (the first is row 1), too large for the single precision")]
    public void An_answer_that_is_no_number_is_named(double answer, string reason) =>
        Assert.Contains(reason, Refusal(Model, Inputs, Frame.Of(("y", Column.Of<double>(1, 2, answer)))), StringComparison.Ordinal);

    [Fact]
    public void Text_is_no_answer_of_a_regression() =>
        Assert.Contains("The target 'y' holds String, but a regression learns numbers", Refusal(Model, Inputs, Frame.Of(("y", Column.Of("a", "b", "c")))), StringComparison.Ordinal);

    [Theory]
    [InlineData(XGBoostObjective.Poisson, -1, "learns numbers not below 0 only")]
    [InlineData(XGBoostObjective.Tweedie, -0.5, "learns numbers not below 0 only")]
    [InlineData(XGBoostObjective.Gamma, 0, "learns numbers above 0 only")]
    [InlineData(XGBoostObjective.SquaredLogError, -1, "learns numbers above -1 only")]
    public void An_answer_outside_of_the_objective_is_named(XGBoostObjective objective, double answer, string reason)
    {
        var message = Refusal(new XGBoostModel { Objective = objective }, Inputs, Frame.Of(("y", Column.Of<double>(1, answer, 2))));
        Assert.Contains("in row 2", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void An_infinite_feature_is_named_when_learning_and_when_predicting(float value)
    {
        var numbers = Enumerable.Range(0, 100).Select(i => (float)i).ToArray();
        var inputs = Frame.Of(("a", Column.Of<float>(numbers)), ("b", Column.Of<float>(numbers)));
        var targets = Frame.Of(("y", Column.Of<float>(numbers)));
        numbers[97] = value;
        var infinite = inputs.With(new ColumnSchema("b", ColumnType.Float32), Column.Of<float>(numbers));
        const string Reason = "The feature 'b' is infinite, or too large for single precision, in row 98";
        Assert.Contains(Reason, Refusal(Model, infinite, targets), StringComparison.Ordinal);
        using var predictor = Model.Fit(inputs, targets, Context);
        Assert.Contains(Reason, Assert.Throws<ModelException>(() => predictor.Predict(infinite)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_too_large_for_single_precision_is_named() =>
        Assert.Contains("The feature 'x' is infinite, or too large", Refusal(Model, Frame.Of(("x", Column.Of<double>(1, 1e300, 2))), Targets), StringComparison.Ordinal);

    [Fact]
    public void Features_are_found_by_name_and_others_ignored()
    {
        var (inputs, targets) = Samples.Numbers();
        using var predictor = Model.Fit(inputs, targets, Context);
        var shuffled = inputs.Select("noise", "a", "b").With(new ColumnSchema("other", ColumnType.Date), Column.Of<DateOnly>(new DateOnly[500]));
        Assert.Equal(Predictions(predictor, inputs), Predictions(predictor, shuffled));
    }

    [Fact]
    public void Missing_features_are_named()
    {
        var (inputs, targets) = Samples.Numbers();
        using var predictor = Model.Fit(inputs, targets, Context);
        Assert.Equal(
            "The model was fitted with the feature 'noise', which the input lacks; nearest: noises.",
            Assert.Throws<ModelException>(() => predictor.Predict(inputs.Without("noise").With(new ColumnSchema("noises", ColumnType.Float32), inputs["noise"]))).Message);
        Assert.Equal(
            "The model was fitted with 2 features that the input lacks: 'a' (there are: noise), 'b' (there are: noise).",
            Assert.Throws<ModelException>(() => predictor.Predict(inputs.Select("noise"))).Message);
    }

    [Fact]
    public void A_disposed_predictor_says_so()
    {
        var (inputs, targets) = Samples.Numbers();
        var predictor = Model.Fit(inputs, targets, Context);
        predictor.Dispose();
        predictor.Dispose();
        Assert.Throws<ObjectDisposedException>(() => predictor.Predict(inputs));
    }

    [Fact]
    public void What_the_library_refuses_is_told_in_its_words()
    {
        var message = Refusal(new XGBoostModel { Subsample = 7 }, Inputs, Targets);
        Assert.StartsWith("xgboost could not ", message, StringComparison.Ordinal);
        Assert.Contains("subsample", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Stack trace", message, StringComparison.Ordinal);
    }
}
