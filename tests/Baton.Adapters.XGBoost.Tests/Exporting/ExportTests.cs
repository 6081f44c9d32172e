using Baton.Adapters.XGBoost.Exporting;
using Baton.Adapters.XGBoost.Settings;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Tests.Exporting;

/// <summary>What ONNX Runtime makes of exported trees is what the library itself answers.</summary>
public sealed class ExportTests : NativeTests
{
    [Theory]
    [InlineData(XGBoostObjective.SquaredError)]
    [InlineData(XGBoostObjective.SquaredLogError)]
    [InlineData(XGBoostObjective.AbsoluteError)]
    [InlineData(XGBoostObjective.PseudoHuber)]
    public void Sums_of_trees_are_served_bit_for_bit(XGBoostObjective objective)
    {
        var (inputs, targets) = Rows(seed: 1, y => (float)(y * 300));
        using var predictor = new XGBoostModel { Objective = objective, Rounds = 150, Threads = 1 }.Fit(inputs, targets, Context);

        var served = ServedModel.Predict(Exported.Bytes(predictor, inputs.Schema), inputs);

        Assert.Equal(Predictions(predictor, inputs), served.Column<float>(PredictionColumns.Prediction).Span.ToArray());
    }

    [Theory]
    [InlineData(XGBoostObjective.Poisson)]
    [InlineData(XGBoostObjective.Gamma)]
    [InlineData(XGBoostObjective.Tweedie)]
    public void Exponentials_of_sums_are_served_to_the_last_place(XGBoostObjective objective)
    {
        var (inputs, targets) = Rows(seed: 2, y => (float)(y * 50) + 1);
        using var predictor = new XGBoostModel { Objective = objective, Rounds = 60, BaseScore = 3.7, Threads = 1 }.Fit(inputs, targets, Context);

        // Two neighbours of single precision lie this far apart below 256.
        Exported.AssertServedAlike(predictor, inputs.Schema, inputs, absolute: 1.6e-5);
    }

    [Theory]
    [InlineData(XGBoostTreeMethod.Exact, 0)]
    [InlineData(XGBoostTreeMethod.Approx, 0)]
    [InlineData(XGBoostTreeMethod.Hist, 12)]
    public void Trees_of_every_method_are_served_also_pruned_and_deep_ones(XGBoostTreeMethod method, int leaves)
    {
        var (inputs, targets) = Rows(seed: 3, y => (float)y);
        using var predictor = new XGBoostModel
        {
            TreeMethod = method,
            MaxLeaves = leaves,
            GrowPolicy = leaves > 0 ? XGBoostGrowPolicy.LossGuide : XGBoostGrowPolicy.DepthWise,
            MaxDepth = 20,
            MinChildWeight = 0,
            MinSplitLoss = 0.05,
            Subsample = 0.7,
            ColumnSample = 0.8,
            Rounds = 40,
            Threads = 1,
        }.Fit(inputs, targets, Context);

        Exported.AssertServedAlike(predictor, inputs.Schema, inputs);
    }

    [Fact]
    public void Early_stopping_exports_the_rounds_that_were_kept()
    {
        var (inputs, targets) = Rows(seed: 4, y => (float)y);
        using var predictor = new XGBoostModel { Rounds = 300, BaseScore = -7.25, EarlyStopping = new EarlyStopping { Rounds = 3, Fraction = 0.3 }, Threads = 1 }.Fit(inputs, targets, Context);

        Exported.AssertServedAlike(predictor, inputs.Schema, inputs);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(64, 2)]
    [InlineData(65, 2)]
    public void Single_trees_and_stumps_are_served(int rounds, int depth)
    {
        var (inputs, targets) = Rows(seed: 5, y => (float)y);
        using var predictor = new XGBoostModel { Rounds = rounds, MaxDepth = depth, Threads = 1 }.Fit(inputs, targets, Context);
        using var none = new XGBoostModel { Rounds = rounds, MinSplitLoss = 1e30, Threads = 1 }.Fit(inputs, targets, Context);

        Exported.AssertServedAlike(predictor, inputs.Schema, inputs);
        Exported.AssertServedAlike(none, inputs.Schema, inputs);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0.01)]
    [InlineData(0.9)]
    public void Two_classes_are_served_with_probabilities(double? baseScore)
    {
        var (inputs, _) = Rows(seed: 6, y => (float)y);
        var targets = Labels(inputs, y => y > 0.5);
        using var predictor = new XGBoostModel { Objective = XGBoostObjective.Binary, BaseScore = baseScore, ScalePositiveWeight = 3, Rounds = 80, Threads = 1 }.Fit(inputs, targets, Context);

        Exported.AssertServedAlike(predictor, inputs.Schema, inputs);
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 50)]
    [InlineData(9, 20)]
    public void Several_classes_are_served_with_probabilities(int classes, int rounds)
    {
        var (inputs, _) = Rows(seed: 7, y => (float)y);
        var targets = Frame.Of(("y", Column.Of([.. Answers(inputs).Select(y => $"class \"{(int)(y * classes) % classes}\" ü")])));
        using var predictor = new XGBoostModel { Objective = XGBoostObjective.Multiclass, Rounds = rounds, MaxDepth = 3, Threads = 1 }.Fit(inputs, targets, Context);

        Exported.AssertServedAlike(predictor, inputs.Schema, inputs);
    }

    [Fact]
    public void Probabilities_that_are_equal_give_the_first_class()
    {
        var inputs = Frame.Of(("x", Column.Of<float>([1, 1, 1, 1])));
        var targets = Frame.Of(("y", Column.Of<int>([3, 5, 3, 5])));
        foreach (var objective in new[] { XGBoostObjective.Binary, XGBoostObjective.Multiclass })
        {
            using var predictor = new XGBoostModel { Objective = objective, Rounds = 2, Threads = 1 }.Fit(inputs, targets, Context);
            Assert.Equal([3, 3, 3, 3], predictor.Predict(inputs).Column<int>(PredictionColumns.Prediction).Span.ToArray());
            Exported.AssertServedAlike(predictor, inputs.Schema, inputs);
        }
    }

    [Fact]
    public void Values_that_hit_a_threshold_go_the_way_of_the_library()
    {
        var (inputs, targets) = Samples.Numbers();
        using var predictor = new XGBoostModel { Rounds = 30, Threads = 1 }.Fit(inputs, targets, Context);
        var nodes = FittedEnsemble.Read(((XGBoostPredictor)predictor).SaveTrees()).Trees.SelectMany(t => t.Nodes).Where(n => !n.IsLeaf).ToList();
        float[] values = [.. nodes.SelectMany(n => new[] { n.Number, float.BitDecrement(n.Number), float.BitIncrement(n.Number) })];
        var random = new Random(1);
        float[] Column() => [.. Enumerable.Range(0, values.Length).Select(_ => values[random.Next(values.Length)])];
        var rows = Frame.Of(("a", Frames.Column.Of<float>(Column())), ("b", Frames.Column.Of<float>(Column())), ("noise", Frames.Column.Of<float>(Column())));

        Exported.AssertServedAlike(predictor, inputs.Schema, rows);
    }

    [Fact]
    public void Numbers_at_the_edges_of_single_precision_are_served_alike()
    {
        float[] edges = [0, -0f, float.Epsilon, -float.Epsilon, 1e-39f, float.MaxValue, float.MinValue, 1e38f, -1e38f, float.NaN];
        var fit = Frame.Of(("x", Column.Of<float>([.. Enumerable.Range(0, 200).Select(i => edges[i % edges.Length])])));
        var targets = Frame.Of(("y", Column.Of<float>([.. Enumerable.Range(0, 200).Select(i => (float)(i % edges.Length * i % 7))])));
        foreach (var method in new[] { XGBoostTreeMethod.Exact, XGBoostTreeMethod.Hist })
        {
            using var predictor = new XGBoostModel { TreeMethod = method, Rounds = 10, MinChildWeight = 0, Threads = 1 }.Fit(fit, targets, Context);
            Exported.AssertServedAlike(predictor, fit.Schema, fit);
        }
    }

    [Fact]
    public void A_row_that_is_refused_is_not_a_number_in_the_exported_model()
    {
        var fit = Frame.Of(("x", Column.Of<double>([.. Enumerable.Range(0, 50).Select(i => (double)i)])));
        using var predictor = new XGBoostModel { Rounds = 3, Threads = 1 }.Fit(fit, Frame.Of(("y", Column.Of<double>([.. Enumerable.Range(0, 50).Select(i => i * 2.0)]))), Context);
        var rows = Frame.Of(("x", Column.Of<double>([7, double.PositiveInfinity, double.NegativeInfinity, 1e300])));

        var served = ServedModel.Predict(Exported.Bytes(predictor, fit.Schema), rows).Column<float>(PredictionColumns.Prediction).Span.ToArray();

        Assert.Equal(Predictions(predictor, rows.Slice(0, 1))[0], served[0]);
        Assert.All(served[1..], value => Assert.Equal(float.NaN, value));
        for (var row = 1; row < rows.RowCount; row++)
            Assert.Throws<ModelException>(() => predictor.Predict(rows.Slice(row, 1)));
    }

    [Fact]
    public void A_feature_of_text_in_the_signature_is_refused()
    {
        var (inputs, targets) = Samples.Numbers();
        using var predictor = new XGBoostModel { Rounds = 1, Threads = 1 }.Fit(inputs, targets, Context);
        var error = Assert.Throws<ModelException>(() => Exported.Bytes(predictor, new FrameSchema(new("a", ColumnType.String), new("b", ColumnType.Float32), new("noise", ColumnType.Float32))));
        Assert.Contains("'a' holds String", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Columns of every type of number, some values missing, under odd names.</summary>
    private static (Frame Inputs, Frame Targets) Rows(int seed, Func<double, float> target)
    {
        const int Count = 400;
        var random = new Random(seed);
        var inputs = Frame.Of(
            ("prediction", Column.Of<float>([.. Each(() => random.Next(5) == 0 ? float.NaN : random.NextSingle())])),
            ("a feature", Column.Of<double>([.. Each(() => random.Next(5) == 0 ? double.NaN : random.NextDouble())])),
            ("größe €", Column.Of<long>([.. Each(() => random.NextInt64(-50_000_000_000, 50_000_000_000))])),
            ("flag", Column.Of<bool>([.. Each(() => random.Next(2) == 0)])),
            ("f0", Column.OfNullable<int>([.. Each(() => random.Next(4) == 0 ? (int?)null : random.Next(9))])),
            ("byte", Column.Of<byte>([.. Each(() => (byte)random.Next(256))])));
        return (inputs, Frame.Of(("y", Column.Of<float>([.. Answers(inputs).Select(target)]))));

        static IEnumerable<T> Each<T>(Func<T> next) => Enumerable.Range(0, Count).Select(_ => next());
    }

    private static Frame Labels(Frame inputs, Func<double, bool> label) => Frame.Of(("y", Column.Of<bool>([.. Answers(inputs).Select(label)])));

    /// <summary>Between 0 and 1.</summary>
    private static IEnumerable<double> Answers(Frame inputs)
    {
        var (first, flag, code) = (inputs.Columns[0].ToDoubles(), inputs.Columns[3].ToDoubles(), inputs.Columns[4].ToDoubles());
        return Enumerable.Range(0, inputs.RowCount).Select(r =>
            ((double.IsNaN(first[r]) ? 0.4 : first[r]) + flag[r] + (double.IsNaN(code[r]) ? 0.1 : code[r] / 9) + Math.Abs(Math.Sin(r))) / 4.001);
    }
}
