using Baton.Adapters.MLNet.Linear;
using Baton.Adapters.MLNet.Trees;
using Baton.Frames;
using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests.Prediction;

/// <summary>Models that the library hands out without a word, and that are of no use.</summary>
public sealed class FitCheckTests
{
    public static TheoryData<string> OwnTrees => [.. Trainers.All.Keys.Where(kind => kind.StartsWith("mlnet-fast", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(OwnTrees))]
    public void Rows_that_no_tree_can_divide_are_refused(string kind)
    {
        var (model, data) = Trainers.All[kind];
        var (inputs, targets) = data(200);
        var constant = Frame.Of(("x", Column.Of<float>(new float[200])));

        var ofFew = Assert.Throws<ModelException>(() => model.Fit(inputs.Slice(0, 12), targets.Slice(0, 12), Trainers.Context));
        var ofConstant = Assert.Throws<ModelException>(() => model.Fit(constant, targets, Trainers.Context));

        Assert.StartsWith($"'{kind}' has learnt n", ofFew.Message, StringComparison.Ordinal);
        Assert.StartsWith($"'{kind}' has learnt n", ofConstant.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_to_be_done_is_told_with_the_setting()
    {
        var (inputs, targets) = SampleData.Numbers(100);
        var model = new FastTreeRegressionModel { Trees = 5, MinRowsPerLeaf = 60 };

        var error = Assert.Throws<ModelException>(() => model.Fit(inputs, targets, Trainers.Context));

        Assert.Contains("from 100 rows", error.Message, StringComparison.Ordinal);
        Assert.Contains("at least 60. Lower minRowsPerLeaf", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_is_always_the_same_is_answered_alike()
    {
        var inputs = SampleData.Numbers(100).Inputs;
        var zeros = Frame.Of(("y", Column.Of<double>(new double[100])));

        using var predictor = new FastTreeRegressionModel { Trees = 5 }.Fit(inputs, zeros, Trainers.Context);

        Assert.All(predictor.Predict(inputs).Columns[0].ToDoubles(), answer => Assert.Equal(0, answer));
    }

    [Fact]
    public void A_row_that_is_answered_otherwise_is_found_wherever_it_is()
    {
        var features = Column.Of<float>([.. Enumerable.Range(0, 2000).Select(i => i < 1980 ? 0f : 1f)]);
        var answers = Column.Of<double>([.. Enumerable.Range(0, 2000).Select(i => i < 1980 ? 0.0 : 5)]);

        using var predictor = new FastTreeRegressionModel { Trees = 50 }.Fit(Frame.Of(("x", features)), Frame.Of(("y", answers)), Trainers.Context);

        Assert.Equal(5, predictor.Predict(Frame.Of(("x", Column.Of<float>([1f])))).Columns[0].ToDoubles()[0], 0.1);
    }

    [Fact]
    public void A_model_whose_numbers_ran_away_is_refused()
    {
        var inputs = SampleData.Numbers(200).Inputs;
        var huge = Frame.Of(("y", Column.Of<double>([.. Enumerable.Range(0, 200).Select(i => 1e38 * (i % 3))])));

        var error = Assert.Throws<ModelException>(() => new FastForestRegressionModel { Trees = 20 }.Fit(inputs, huge, Trainers.Context));

        Assert.StartsWith("'mlnet-fast-forest-regression' has learnt numbers that are not finite", error.Message, StringComparison.Ordinal);
    }

    // With ML.NET's own rate for the bias, 1, these fits end millions of times as far from the answers as their mean is.
    [Theory]
    [InlineData(50)]
    [InlineData(200)]
    [InlineData(2000)]
    public void A_line_through_one_feature_is_found_by_its_dual(int rows)
    {
        var x = SampleData.Numbers(rows).Inputs.Columns[0].ToDoubles();
        var inputs = Frame.Of(("x", Column.Of<double>(x)));
        var targets = Frame.Of(("y", Column.Of<double>(Array.ConvertAll(x, value => 100 + (5 * value)))));

        using var predictor = new SdcaRegressionModel().Fit(inputs, targets, Trainers.Context);

        var spread = 5 * (x.Max() - x.Min());
        Assert.All(
            predictor.Predict(inputs).Columns[0].ToDoubles().Zip(targets.Columns[0].ToDoubles()),
            pair => Assert.Equal(pair.Second, pair.First, 0.15 * spread));
    }
}
