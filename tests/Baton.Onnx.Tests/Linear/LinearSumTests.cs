using Baton.Frames;
using Baton.Models;
using Baton.Onnx.Linear;
using Baton.Onnx.Predictions;
using Baton.Tensors;

namespace Baton.Onnx.Tests.Linear;

public sealed class LinearSumTests
{
    private static readonly Frame Inputs = Frame.Of(
        ("x", Column.Of<double>([1, double.NaN, double.PositiveInfinity, 1e300, 4, 1e-310])),
        ("y", Column.Of<double>([10, 20, 30, 1e300, double.NaN, 0])),
        ("c", Column.Of(["a", "b", "c", "", "a", "ü"])));

    [Fact]
    public void Numbers_are_weighed_in_double_precision_and_what_is_missing_substituted()
    {
        var sums = Serve(
            new LinearSum([0.1]),
            (sum, model) =>
            {
                sum.Add(model.Number("x", mayMiss: true), 2.5, [3]);
                sum.Add(model.Number("y", mayMiss: true), -1, [1e-3]);
            });

        Expect([0.1 + 3 + 0.01, 0.1 + 7.5 + 0.02, double.NaN, 3.001e300, 0.1 + 12 - 0.001, 0.1], sums);
    }

    [Fact]
    public void What_is_missing_without_a_substitute_makes_the_sum_missing()
    {
        var sums = Serve(
            new LinearSum([0]),
            (sum, model) =>
            {
                sum.Add(model.Number("x", mayMiss: false), null, [0]);
                sum.Add(model.Number("y", mayMiss: true), 7, [1]);
            });

        Expect([10, double.NaN, double.NaN, 1e300, 7, 0], sums);
    }

    [Fact]
    public void A_category_adds_its_share()
    {
        var sums = Serve(
            new LinearSum([1]),
            (sum, model) => sum.Add(model.Category("c", ["a", "ü"], mayMiss: true), [[100], [double.NaN], [10], [20]]));

        Expect([11, 101, 101, double.NaN, 11, 21], sums);
    }

    [Fact]
    public void Weights_for_another_number_of_sums_are_refused()
    {
        var model = new PredictionModel(new ExportSignature(Inputs.Schema), TensorElementType.Float64);
        Assert.Throws<ArgumentException>(() => new LinearSum([1]).Add(model.Number("x", mayMiss: false), null, [1, 2]));
        Assert.Throws<InvalidOperationException>(() => new LinearSum([1]).Build(model.Graph));
    }

    private static void Expect(double[] expected, double[] sums) =>
        Assert.All(expected.Zip(sums), pair => Assert.Equal(pair.First, pair.Second, double.IsNaN(pair.First) ? 0 : Math.Abs(pair.First) * 1e-14));

    private static double[] Serve(LinearSum sum, Action<LinearSum, PredictionModel> add)
    {
        var model = new PredictionModel(new ExportSignature(Inputs.Schema), TensorElementType.Float64);
        add(sum, model);
        model.Predict(sum.Build(model.Graph));
        using var file = new MemoryStream();
        model.Write(file);
        return ServedModel.Predict(file.ToArray(), Inputs).Column<double>(PredictionColumns.Prediction).Span.ToArray();
    }
}
