using Baton.Adapters.XGBoost.Settings;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Tests;

public sealed class RegressionTests : NativeTests
{
    [Fact]
    public void It_learns_what_the_features_decide()
    {
        var (inputs, targets) = Samples.Numbers();
        using var predictor = new XGBoostModel { Threads = 1 }.Fit(inputs.Slice(0, 400), targets.Slice(0, 400), Context);
        var predictions = Predictions(predictor, inputs.Slice(400, 100));
        var truth = targets.Slice(400, 100).Column<float>("y").Span.ToArray();
        Assert.True(predictions.Zip(truth, (p, t) => Math.Abs(p - t)).Average() < 0.15);
    }

    /// <summary>One stump of squared error: each leaf is the mean of its residuals, shrunk by rows / (rows + lambda).</summary>
    [Theory]
    [InlineData(0.0, 1.0, 1f, 9f)]
    [InlineData(2.0, 1.0, 0.75f, 4.75f)]
    [InlineData(0.0, 0.5, 0.75f, 4.75f)]
    public void One_split_gives_the_leaves_that_the_definition_gives(double lambda, double rate, float low, float high)
    {
        var inputs = Frame.Of(("x", Column.Of<float>(0, 0, 1, 1)));
        var targets = Frame.Of(("y", Column.Of<double>(1, 1, 9, 9)));
        var model = new XGBoostModel { Rounds = 1, MaxDepth = 1, Lambda = lambda, LearningRate = rate, BaseScore = 0.5, Threads = 1 };
        using var predictor = model.Fit(inputs, targets, Context);
        Assert.Equal([low, low, high, high], Predictions(predictor, inputs), (a, b) => Math.Abs(a - b) < 1e-6f);
    }

    [Theory]
    [InlineData(XGBoostObjective.SquaredError)]
    [InlineData(XGBoostObjective.SquaredLogError)]
    [InlineData(XGBoostObjective.AbsoluteError)]
    [InlineData(XGBoostObjective.PseudoHuber)]
    [InlineData(XGBoostObjective.Poisson)]
    [InlineData(XGBoostObjective.Gamma)]
    [InlineData(XGBoostObjective.Tweedie)]
    public void Every_regression_objective_comes_closer_than_a_constant(XGBoostObjective objective)
    {
        var (inputs, targets) = Samples.Numbers();
        var positive = targets.Column<float>("y").Span.ToArray().Select(y => y + 3).ToArray();
        using var predictor = new XGBoostModel { Objective = objective, Rounds = 200, Threads = 1 }
            .Fit(inputs, Frame.Of(("y", Column.Of<float>(positive))), Context);
        var mean = positive.Average();
        Assert.True(
            Predictions(predictor, inputs).Zip(positive, (p, t) => Math.Abs(p - t)).Sum() < positive.Sum(t => Math.Abs(t - mean)) / 2);
    }

    [Theory]
    [InlineData(XGBoostTreeMethod.Auto)]
    [InlineData(XGBoostTreeMethod.Exact)]
    [InlineData(XGBoostTreeMethod.Approx)]
    [InlineData(XGBoostTreeMethod.Hist)]
    public void Every_tree_method_learns(XGBoostTreeMethod method)
    {
        var (inputs, targets) = Samples.Numbers();
        using var predictor = new XGBoostModel { TreeMethod = method, MaxDepth = 64, Rounds = 20, Threads = 1 }.Fit(inputs, targets, Context);
        var truth = targets.Column<float>("y").Span.ToArray();
        Assert.True(Predictions(predictor, inputs).Zip(truth, (p, t) => Math.Abs(p - t)).Average() < 0.1);
    }

    [Fact]
    public void Leaves_are_limited_when_the_loss_guides()
    {
        var (inputs, targets) = Samples.Numbers();
        using var predictor = new XGBoostModel { GrowPolicy = XGBoostGrowPolicy.LossGuide, MaxLeaves = 3, MaxDepth = 10, Rounds = 1, Threads = 1 }
            .Fit(inputs, targets, Context);
        Assert.Equal(3, Predictions(predictor, inputs).Distinct().Count());
    }

    [Fact]
    public void All_number_like_types_are_read_as_the_same_numbers()
    {
        float[] numbers = [1, 0, 1, 1, 0, 0, 1, 0];
        var targets = Frame.Of(("y", Column.Of<float>(5, 1, 5, 5, 1, 1, 5, 1)));
        var model = new XGBoostModel { Rounds = 5, MinChildWeight = 0, Threads = 1 };
        Column[] columns =
        [
            Column.Of<float>(numbers),
            Column.Of<double>([.. numbers.Select(n => (double)n)]),
            Column.Of<sbyte>([.. numbers.Select(n => (sbyte)n)]),
            Column.Of<byte>([.. numbers.Select(n => (byte)n)]),
            Column.Of<short>([.. numbers.Select(n => (short)n)]),
            Column.Of<ushort>([.. numbers.Select(n => (ushort)n)]),
            Column.Of<int>([.. numbers.Select(n => (int)n)]),
            Column.Of<uint>([.. numbers.Select(n => (uint)n)]),
            Column.Of<long>([.. numbers.Select(n => (long)n)]),
            Column.Of<ulong>([.. numbers.Select(n => (ulong)n)]),
            Column.Of<bool>([.. numbers.Select(n => n != 0)]),
        ];
        using var reference = model.Fit(Frame.Of(("x", columns[0])), targets, Context);
        var expected = Predictions(reference, Frame.Of(("x", columns[0])));
        foreach (var column in columns)
        {
            using var predictor = model.Fit(Frame.Of(("x", column)), targets, Context);
            Assert.Equal(expected, Predictions(predictor, Frame.Of(("x", column))));
            Assert.Equal(expected, Predictions(reference, Frame.Of(("x", column))));
        }
    }

    [Fact]
    public void A_null_is_the_same_as_NaN_and_goes_its_own_way()
    {
        var builder = new ColumnBuilder<float>();
        float[] withNaN = new float[60];
        float[] targets = new float[60];
        for (var i = 0; i < 60; i++)
        {
            (withNaN[i], targets[i]) = (i % 3) switch { 0 => (0f, 1f), 1 => (1f, 2f), _ => (float.NaN, 7f) };
            if (float.IsNaN(withNaN[i]))
                builder.AppendNull();
            else
                builder.Append(withNaN[i]);
        }

        var model = new XGBoostModel { LearningRate = 1, Lambda = 0, MaxDepth = 3, Threads = 1 };
        var nulls = Frame.Of(("x", builder.Build()));
        using var fromNulls = model.Fit(nulls, Frame.Of(("y", Column.Of<float>(targets))), Context);
        using var fromNaN = model.Fit(Frame.Of(("x", Column.Of<float>(withNaN))), Frame.Of(("y", Column.Of<float>(targets))), Context);
        var predictions = Predictions(fromNulls, nulls);
        Assert.Equal(predictions, Predictions(fromNaN, nulls));
        Assert.Equal(7f, predictions[2], 0.01f);
        Assert.Equal(1f, predictions[0], 0.01f);
    }

    [Theory]
    [InlineData(XGBoostTreeMethod.Exact)]
    [InlineData(XGBoostTreeMethod.Approx)]
    [InlineData(XGBoostTreeMethod.Hist)]
    public void Columns_without_any_value_are_no_trouble(XGBoostTreeMethod method)
    {
        var (inputs, targets) = Samples.Numbers(50);
        var empty = new ColumnBuilder<int>();
        for (var row = 0; row < 50; row++)
            empty.AppendNull();
        var column = empty.Build();
        var schema = new ColumnSchema("empty", ColumnType.Int32, Nullable: true);
        var model = new XGBoostModel { TreeMethod = method, Rounds = 5, Threads = 1 };
        using var with = model.Fit(inputs.With(schema, column), targets, Context);
        using var without = model.Fit(inputs, targets, Context);
        Assert.Equal(Predictions(without, inputs), Predictions(with, inputs.With(schema, column)));
        using var nothing = model.Fit(new Frame(new FrameSchema(schema), column), targets, Context);
        Assert.Single(Predictions(nothing, inputs.With(schema, column)).Distinct());
    }

    [Fact]
    public void Rows_of_a_slice_are_read_in_place_and_right()
    {
        var (inputs, targets) = Samples.Numbers();
        var slice = inputs.Slice(100, 300);
        Assert.False(FrameMatrix.Pack(slice).IsCopy);
        var copy = slice.Take([.. Enumerable.Range(0, 300)]);
        Assert.True(FrameMatrix.Pack(copy).IsCopy);
        var model = new XGBoostModel { Rounds = 20, Threads = 1 };
        using var inPlace = model.Fit(slice, targets.Slice(100, 300), Context);
        using var copied = model.Fit(copy, targets.Slice(100, 300), Context);
        Assert.Equal(Predictions(copied, copy), Predictions(inPlace, slice));
    }

    [Fact]
    public void More_rows_than_fit_a_block_are_all_predicted()
    {
        var (inputs, targets) = Samples.Numbers();
        using var predictor = new XGBoostModel { Rounds = 10, Threads = 2 }.Fit(inputs, targets, Context);
        var few = Predictions(predictor, inputs);
        var rows = Enumerable.Range(0, 1_500_003).Select(i => i % 500).ToArray();
        var many = Predictions(predictor, inputs.Take(rows));
        Assert.Equal(rows.Select(r => few[r]), many);
    }

    [Fact]
    public void A_constant_target_and_a_single_row_are_learned()
    {
        var inputs = Frame.Of(("x", Column.Of<float>(1)));
        using var predictor = new XGBoostModel { Rounds = 100, Lambda = 0, Threads = 1 }.Fit(inputs, Frame.Of(("y", Column.Of<int>(7))), Context);
        Assert.Equal(7f, Assert.Single(Predictions(predictor, inputs)), 0.01f);
        Assert.Equal([0.0], Assert.IsType<IExplainable>(predictor, exactMatch: false).Importances.Select(i => i.Importance));
    }

    [Fact]
    public void No_rows_give_no_predictions()
    {
        var (inputs, targets) = Samples.Numbers();
        using var predictor = new XGBoostModel { Rounds = 2 }.Fit(inputs, targets, Context);
        var predictions = predictor.Predict(inputs.Slice(0, 0));
        Assert.Equal(0, predictions.RowCount);
        Assert.Equal([PredictionColumns.Prediction], predictions.Schema.Names);
    }

    [Fact]
    public void Importances_name_every_feature_the_greatest_first()
    {
        var (inputs, targets) = Samples.Numbers();
        using var predictor = new XGBoostModel { MinSplitLoss = 1, Threads = 1 }.Fit(inputs, targets, Context);
        var importances = Assert.IsType<IExplainable>(predictor, exactMatch: false).Importances;
        Assert.Equal(["a", "b", "noise"], importances.Select(i => i.Feature));
        Assert.True(importances[0].Importance > importances[1].Importance && importances[1].Importance > importances[2].Importance);
    }
}
