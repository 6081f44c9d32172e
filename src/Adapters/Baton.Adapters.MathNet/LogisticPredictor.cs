using Baton.Adapters.MathNet.Exporting;
using Baton.Artifacts;
using Baton.Frames;
using Baton.Models;
using Baton.Onnx.Predictions;
using Baton.Tensors;

namespace Baton.Adapters.MathNet;

/// <summary>A fitted logistic regression.</summary>
/// <param name="state">One equation for two classes, one each for more.</param>
/// <param name="classes">The classes.</param>
internal sealed class LogisticPredictor(LinearState state, ClassLabels classes) : IExplainable, ISaveable, IExportable
{
    /// <inheritdoc />
    public IReadOnlyList<FeatureImportance> Importances => state.Importances;

    /// <inheritdoc />
    public Frame Predict(Frame inputs)
    {
        var sums = state.Sums(inputs);
        var probabilities = sums.Length == 1 ? Logistic(sums[0]) : Softmax(sums);
        return classes.ToPredictions(Array.ConvertAll(probabilities, p => new Column<double>(p)));
    }

    /// <inheritdoc />
    public void Save(IArtifactWriter artifact) => state.Save(artifact, LogisticModel.Kind, classes);

    /// <inheritdoc />
    public void Export(ExportSignature signature, Stream destination)
    {
        var model = new PredictionModel(signature, TensorElementType.Float64);
        model.Predict(ClassProbabilities.Of(state.AddSums(model), state.Equations), classes);
        model.Write(destination);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // It holds managed memory only.
    }

    private static double[][] Logistic(double[] sums)
    {
        var first = new double[sums.Length];
        for (var row = 0; row < sums.Length; row++)
        {
            // Of the rarer class first, so that nothing overflows.
            var small = Math.Exp(-Math.Abs(sums[row]));
            var (rarer, other) = (small / (1 + small), 1 / (1 + small));
            (first[row], sums[row]) = sums[row] > 0 ? (rarer, other) : (other, rarer);
        }

        return [first, sums];
    }

    private static double[][] Softmax(double[][] sums)
    {
        for (var row = 0; row < sums[0].Length; row++)
        {
            var greatest = double.NegativeInfinity;
            foreach (var equation in sums)
                greatest = Math.Max(greatest, equation[row]);
            var total = 0.0;
            foreach (var equation in sums)
                total += equation[row] = Math.Exp(equation[row] - greatest);
            foreach (var equation in sums)
                equation[row] /= total;
        }

        return sums;
    }
}
