using Baton.Frames;
using Baton.Models;
using Baton.Models.Categories;

namespace Baton.Adapters.MathNet.Tests;

public sealed class RidgeTests
{
    /// <summary>The predictions of the first three rows by scikit-learn 1.2.1.</summary>
    [Theory]
    [InlineData(1, true, true, -3.801905302584611, 1.7538117302349783, 6.68192974984931)]
    [InlineData(1, true, false, -4.141926136266429, 2.4765343955135637, 6.195695871147009)]
    [InlineData(1, false, false, -4.151160324868853, 2.054249950810992, 6.021341843114945)]
    [InlineData(10, true, true, -3.1039507909141544, 1.0367558024311818, 5.458846077840026)]
    [InlineData(10, true, false, -4.146522196968939, 2.542986971346261, 4.560536646801905)]
    [InlineData(10, false, false, -4.429042691826989, 1.2765782462452768, 3.4141053434287016)]
    [InlineData(0, true, true, -3.942039860362402, 1.9684203418041144, 6.8219142026987)]
    [InlineData(0, true, false, -3.942039860362402, 1.9684203418041144, 6.8219142026987)]
    public void It_predicts_what_the_same_model_of_scikit_learn_predicts(double alpha, bool fitIntercept, bool standardize, params double[] expected)
    {
        var model = new RidgeModel { Alpha = alpha, FitIntercept = fitIntercept, Standardize = standardize };
        using var predictor = model.Fit(Samples.Inputs, Samples.Targets, Samples.Context);
        Assert.Equal(expected, Samples.Values(predictor, Samples.Inputs.Slice(0, 3)), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1e-6)]
    public void A_line_is_found(double alpha)
    {
        var inputs = Frame.Of(("x", Column.Of<int>(1, 2, 3, 4)));
        using var predictor = new RidgeModel { Alpha = alpha }.Fit(inputs, Frame.Of(("y", Column.Of<int>(5, 7, 9, 11))), Samples.Context);
        Assert.Equal([3.0, 203.0], Samples.Values(predictor, Frame.Of(("x", Column.Of<int>(0, 100)))), (a, b) => Math.Abs(a - b) < 1e-3);
    }

    [Fact]
    public void Columns_that_are_sums_of_others_share_the_weight()
    {
        var (a, b) = (Column.Of<double>(1, 5, 2, 8), Column.Of<double>(3, 1, 7, 2));
        var both = Frame.Of(("a", a), ("b", b), ("same", a), ("sum", Column.Of<double>(4, 6, 9, 10)), ("constant", Column.Of<double>(0.1, 0.1, 0.1, 0.1)));
        var targets = Frame.Of(("y", Column.Of<double>(1, 2, 4, 3)));
        var model = new RidgeModel { Alpha = 0 };
        using var lean = model.Fit(both.Select("a", "b"), targets, Samples.Context);
        using var redundant = model.Fit(both, targets, Samples.Context);
        Assert.Equal(Samples.Values(lean, both), Samples.Values(redundant, both), (x, y) => Math.Abs(x - y) < 1e-9);
    }

    [Fact]
    public void A_constant_column_changes_nothing()
    {
        var more = Samples.Inputs.With(new ColumnSchema("constant", ColumnType.Float64), Column.Of<double>([.. Enumerable.Repeat(0.1, 20)]));
        using var with = new RidgeModel().Fit(more, Samples.Targets, Samples.Context);
        using var without = new RidgeModel().Fit(Samples.Inputs, Samples.Targets, Samples.Context);
        Assert.Equal(Samples.Values(without, more), Samples.Values(with, more), (x, y) => Math.Abs(x - y) < 1e-12);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Units_do_not_matter_to_accuracy(bool standardize)
    {
        double[] units = [1e-9, 1e9];
        var scaled = Frame.Of(
            ("x1", Column.Of<double>([.. Samples.Inputs.Column<double>("x1").Span.ToArray().Select(x => x * units[0])])),
            ("x2", Column.Of<double>([.. Samples.Inputs.Column<double>("x2").Span.ToArray().Select(x => x * units[1])])));
        var model = new RidgeModel { Alpha = 0, Standardize = standardize };
        using var plain = model.Fit(Samples.Inputs.Select("x1", "x2"), Samples.Targets, Samples.Context);
        using var other = model.Fit(scaled, Samples.Targets, Samples.Context);
        Assert.Equal(Samples.Values(plain, Samples.Inputs), Samples.Values(other, scaled), (x, y) => Math.Abs(x - y) < 1e-9);
    }

    [Fact]
    public void A_single_row_and_more_features_than_rows_are_learned()
    {
        using var one = new RidgeModel().Fit(Samples.Inputs.Slice(0, 1), Samples.Targets.Slice(0, 1), Samples.Context);
        Assert.Equal(Samples.Targets.Column<double>("y").Span[0], Samples.Values(one, Samples.Inputs.Slice(0, 1))[0], 1e-12);
        using var three = new RidgeModel { Alpha = 0 }.Fit(Samples.Inputs.Slice(0, 3), Samples.Targets.Slice(0, 3), Samples.Context);
        Assert.Equal(Samples.Targets.Column<double>("y").Span[..3].ToArray(), Samples.Values(three, Samples.Inputs.Slice(0, 3)), (x, y) => Math.Abs(x - y) < 1e-9);
    }

    [Fact]
    public void More_rows_than_fit_a_block_all_count()
    {
        var rows = Enumerable.Range(0, 200_000).Select(i => i % 20).ToArray();
        using var predictor = new RidgeModel { Alpha = 10_000 }.Fit(Samples.Inputs.Take(rows), Samples.Targets.Take(rows), Samples.Context);
        using var reference = new RidgeModel { Alpha = 1 }.Fit(Samples.Inputs, Samples.Targets, Samples.Context);
        Assert.Equal(Samples.Values(reference, Samples.Inputs), Samples.Values(predictor, Samples.Inputs), (x, y) => Math.Abs(x - y) < 1e-9);
    }

    [Fact]
    public void The_same_data_give_the_same_bytes_also_on_a_busy_machine()
    {
        var rows = Enumerable.Range(0, 5000).Select(i => i * 7 % 20).ToArray();
        var (inputs, targets) = (Samples.Inputs.Take(rows), Samples.Targets.Take(rows));
        var expected = Bytes();
        Parallel.For(0, 32, _ => Assert.Equal(expected, Bytes()));

        byte[] Bytes()
        {
            using var predictor = new RidgeModel().Fit(inputs, targets, Samples.Context);
            return Samples.Saved(predictor).Contents["model.json"];
        }
    }

    [Fact]
    public void Importances_are_the_sizes_of_standardised_coefficients()
    {
        var inputs = Frame.Of(("small", Column.Of<double>(1, -1, 1, -1)), ("large", Column.Of<double>(100, 100, -100, -100)), ("none", Column.Of<double>(1, 1, 1, 1)));
        var targets = Frame.Of(("y", Column.Of<double>(5, -1, 1, -5)));
        using var predictor = new RidgeModel { Alpha = 0 }.Fit(inputs, targets, Samples.Context);
        Assert.Equal(["small", "large", "none"], ((IExplainable)predictor).Importances.Select(i => i.Feature));
        Assert.Equal([3.0, 2.0, 0.0], ((IExplainable)predictor).Importances.Select(i => i.Importance), (x, y) => Math.Abs(x - y) < 1e-12);
    }

    [Fact]
    public void A_cancelled_fit_stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => new RidgeModel().Fit(Samples.Inputs, Samples.Targets, new FitContext(1, cancellation.Token)));
    }

    [Fact]
    public void Numbers_whose_squares_overflow_are_refused() =>
        Assert.Contains(
            "squares overflow",
            Samples.Refusal(new RidgeModel { Standardize = false }, Frame.Of(("x", Column.Of<double>(1e200, -1e200, 0))), Frame.Of(("y", Column.Of<double>(1, 2, 3)))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_answer_that_is_no_number_is_refused(double answer) =>
        Assert.Contains("The target 'y' is", Samples.Refusal(new RidgeModel(), Samples.Inputs.Slice(0, 2), Frame.Of(("y", Column.Of<double>(1, answer)))), StringComparison.Ordinal);

    [Fact]
    public void No_rows_are_refused_to_learn_from_and_predicted_as_none()
    {
        Assert.Contains("There are no rows", Samples.Refusal(new RidgeModel(), Samples.Inputs.Slice(0, 0), Samples.Targets.Slice(0, 0)), StringComparison.Ordinal);
        using var predictor = new RidgeModel { UnknownCategory = UnknownCategory.Error }.Fit(Samples.Inputs, Samples.Targets, Samples.Context);
        Assert.Empty(Samples.Values(predictor, Samples.Inputs.Slice(0, 0)));
    }

    [Fact]
    public void Many_threads_predict_at_once()
    {
        using var predictor = new RidgeModel().Fit(Samples.Inputs, Samples.Targets, Samples.Context);
        var expected = Samples.Values(predictor, Samples.Inputs);
        Parallel.For(0, 200, _ => Assert.Equal(expected, Samples.Values(predictor, Samples.Inputs)));
    }
}
