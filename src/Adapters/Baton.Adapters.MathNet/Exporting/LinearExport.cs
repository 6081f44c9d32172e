using Baton.Adapters.MathNet.Encoding;
using Baton.Adapters.MathNet.Settings;
using Baton.Adapters.MathNet.Solving;
using Baton.Models.Categories;
using Baton.Onnx.Graphs;
using Baton.Onnx.Linear;
using Baton.Onnx.Predictions;

namespace Baton.Adapters.MathNet.Exporting;

/// <summary>Writes what encoder and equations compute into an ONNX model. Where the encoder refuses a row, its sums are NaN.</summary>
internal static class LinearExport
{
    /// <summary>Adds the sums of all equations.</summary>
    /// <param name="model">Receives the features and the steps.</param>
    /// <param name="encoder">How features become numbers.</param>
    /// <param name="equations">The equations.</param>
    /// <returns>A column for each equation.</returns>
    public static OnnxValue AddSums(PredictionModel model, FeatureEncoder encoder, IReadOnlyList<LinearEquation> equations)
    {
        var sum = new LinearSum([.. equations.Select(e => e.Intercept)]);
        var place = 0;
        foreach (var column in encoder.Columns)
        {
            switch (column)
            {
                case NumberFeature feature: Add(sum, model, feature, Weights(equations, place)); break;
                case CategoryFeature feature: Add(sum, model, feature, encoder.Options, equations, place); break;
                default: throw new InvalidOperationException($"A feature of the type {column.GetType()} cannot be exported.");
            }

            place += column.Width;
        }

        return sum.Build(model.Graph);
    }

    private static void Add(LinearSum sum, PredictionModel model, NumberFeature feature, double[] weights) =>
        sum.Add(model.Number(feature.Name, mayMiss: feature.Mean is not null), feature.Mean, weights);

    private static void Add(
        LinearSum sum, PredictionModel model, CategoryFeature feature, EncodingOptions options, IReadOnlyList<LinearEquation> equations, int place)
    {
        var isMissingTaken = options.Missing == MissingValues.Mean;
        var shares = new double[CategoryCodes.First + feature.Width][];
        shares[CategoryCodes.Unknown] = Same(equations.Count, options.Unknown == UnknownCategory.Ignore);
        shares[CategoryCodes.Missing] = Same(equations.Count, isMissingTaken);
        for (var category = 0; category < feature.Width; category++)
            shares[CategoryCodes.First + category] = Weights(equations, place + category);
        sum.Add(model.Category(feature.Name, feature.Categories, isMissingTaken), shares);
    }

    private static double[] Weights(IReadOnlyList<LinearEquation> equations, int place) => [.. equations.Select(e => e.Coefficients[place])];

    /// <summary>The shares of a value that is no category: nothing where it is taken, NaN where it is refused.</summary>
    private static double[] Same(int count, bool isTaken) => [.. Enumerable.Repeat(isTaken ? 0 : double.NaN, count)];
}
