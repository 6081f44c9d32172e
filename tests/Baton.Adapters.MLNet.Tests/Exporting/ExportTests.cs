using Baton.Adapters.MLNet.Clustering;
using Baton.Adapters.MLNet.LightGbm;
using Baton.Adapters.MLNet.Linear;
using Baton.Adapters.MLNet.Settings;
using Baton.Adapters.MLNet.Trees;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Tests.Exporting;

/// <summary>What ONNX Runtime makes of exported models is what the predictor itself answers.</summary>
public sealed class ExportTests
{
    public static TheoryData<string> Kinds => Trainers.Kinds;

    public static TheoryData<MissingValues, CategoryEncoding> Encodings =>
        new MatrixTheoryData<MissingValues, CategoryEncoding>([MissingValues.Mean, MissingValues.Indicate], [CategoryEncoding.OneHot, CategoryEncoding.Ordinal]);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_trainer_is_served_alike(string kind)
    {
        var (model, data) = Trainers.All[kind];
        var (inputs, targets) = data(300);
        using var predictor = model.Fit(inputs, targets, Trainers.Context);

        AssertServedAlike(predictor, inputs);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_is_served_alike(MissingValues missing, CategoryEncoding categories)
    {
        var (inputs, targets) = Mixed.Numbers(300);
        using var linear = new SdcaRegressionModel { Missing = missing, Categories = categories }.Fit(inputs, targets, Trainers.Context);
        using var trees = new FastTreeRegressionModel { Missing = missing, Categories = categories, Trees = 20 }.Fit(inputs, targets, Trainers.Context);

        AssertServedAlike(linear, inputs);
        AssertServedAlike(trees, inputs);
    }

    [Fact]
    public void Missing_values_that_were_learnt_are_served_alike()
    {
        var (inputs, targets) = Mixed.Numbers(300);
        using var predictor = new LightGbmRegressionModel { Rounds = 20, Leaves = 15, MinRowsPerLeaf = 5 }.Fit(inputs, targets, Trainers.Context);

        AssertServedAlike(predictor, inputs);
    }

    [Fact]
    public void Groups_and_distances_are_served_alike()
    {
        var (inputs, targets) = Mixed.Numbers(300);
        // Its input cannot be called like an output.
        var rows = inputs.With(new ColumnSchema("distance_2", ColumnType.Float64), inputs.Columns[0]);
        using var predictor = new KMeansModel { Clusters = 4, Missing = MissingValues.Mean }.Fit(rows, targets, Trainers.Context);

        AssertServedAlike(predictor, rows);
    }

    [Fact]
    public void A_row_that_is_refused_is_not_a_number_in_the_exported_model()
    {
        var fitted = Frame.Of(("x", Column.Of<double>([.. Enumerable.Range(0, 60).Select(i => (double)i)])), ("c", Column.Of([.. Enumerable.Range(0, 60).Select(i => $"{i % 3}")])));
        var targets = Frame.Of(("y", Column.Of<double>([.. Enumerable.Range(0, 60).Select(i => i + 0.5)])));
        using var predictor = new FastTreeRegressionModel { UnknownCategory = UnknownCategory.Error, Trees = 5 }.Fit(fitted, targets, Trainers.Context);
        var rows = Frame.Of(("x", Column.Of<double>([1, double.NaN, double.PositiveInfinity, 4])), ("c", Column.Of(["1", "1", "1", "never seen"])));

        for (var row = 1; row < rows.RowCount; row++)
            Assert.Throws<ModelException>(() => predictor.Predict(rows.Slice(row, 1)));
        var served = ServedModel.Predict(Exported.Bytes(predictor, fitted.Schema), rows).Columns[0].ToDoubles();
        Assert.Equal(predictor.Predict(rows.Slice(0, 1)).Columns[0].ToDoubles()[0], served[0], 1e-5);
        Assert.All(served[1..], value => Assert.Equal(double.NaN, value));
    }

    [Fact]
    public void What_has_no_form_in_the_format_is_named()
    {
        var (inputs, targets) = Mixed.Numbers(100);
        using var predictor = new FastTreeRegressionModel { Missing = MissingValues.Mean, Categories = CategoryEncoding.Hash, Trees = 5 }.Fit(inputs, targets, Trainers.Context);

        var error = Assert.Throws<ModelException>(() => Exported.Bytes(predictor, inputs.Schema));

        Assert.Contains("'category' is encoded by hash", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The runtime adds up in single precision: answers are as near as that allows, in relation to those above 1.</summary>
    private static void AssertServedAlike(IPredictor predictor, Frame rows)
    {
        var expected = predictor.Predict(rows);
        var served = ServedModel.Predict(Exported.Bytes(predictor, rows.Schema), rows);
        Assert.Equal(expected.Schema.Select(c => (c.Name, c.Type)), served.Schema.Select(c => (c.Name, c.Type)));
        foreach (var (name, (wanted, found)) in expected.Schema.Names.Zip(expected.Columns.Zip(served.Columns)))
        {
            if (wanted.Type != ColumnType.Float32)
                continue;
            foreach (var (a, b) in wanted.ToDoubles().Zip(found.ToDoubles()))
                Assert.True(Math.Abs(a - b) <= Exported.Tolerance * Math.Max(1, Math.Abs(a)), $"'{name}' is {b:R}, but the predictor says {a:R}.");
        }

        if (expected.Columns[0].Type != ColumnType.Float32)
            Assert.True(expected.Columns[0].ContentEquals(served.Columns[0]), "Classes differ.");
    }
}
