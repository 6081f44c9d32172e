using Baton.Adapters.MLNet.Clustering;
using Baton.Adapters.MLNet.Settings;
using Baton.Adapters.MLNet.Trees;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Tests.Exporting;

/// <summary>What ONNX Runtime makes of exported models is what the predictor itself answers.</summary>
public sealed class ExportTests
{
    public static TheoryData<string> Kinds => Trainers.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_trainer_is_served_alike(string kind)
    {
        var (model, data) = Trainers.All[kind];
        var (inputs, targets) = data(300);
        using var predictor = model.Fit(inputs, targets, Trainers.Context);

        ServedAlike.Require(predictor, inputs.Schema, inputs);
    }

    [Fact]
    public void Groups_and_distances_are_served_alike()
    {
        var (inputs, targets) = Mixed.Numbers(300);
        // Its input cannot be called like an output.
        var rows = inputs.With(new ColumnSchema("distance_2", ColumnType.Float64), inputs.Columns[0]);
        using var predictor = new KMeansModel { Clusters = 4, Missing = MissingValues.Mean }.Fit(rows, targets, Trainers.Context);

        ServedAlike.Require(predictor, rows.Schema, rows);
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
}
