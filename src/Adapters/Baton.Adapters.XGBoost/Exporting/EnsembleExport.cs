using Baton.Models;
using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Onnx.Predictions;
using Baton.Onnx.Trees;
using Baton.Tensors;

namespace Baton.Adapters.XGBoost.Exporting;

/// <summary>Writes an ensemble of trees as an ONNX model.</summary>
internal static class EnsembleExport
{
    /// <summary>Writes the model.</summary>
    /// <param name="ensemble">The trees.</param>
    /// <param name="features">The features' names, in the order in which the trees count them.</param>
    /// <param name="classes">The classes, if it is a classifier.</param>
    /// <param name="signature">The columns that it will read.</param>
    /// <param name="destination">Receives the file.</param>
    public static void Write(FittedEnsemble ensemble, IReadOnlyList<string> features, ClassLabels? classes, ExportSignature signature, Stream destination)
    {
        var model = new PredictionModel(signature, TensorElementType.Float32);
        var table = features.Select(f => model.Number(f, mayMiss: true)).ToList().SideBySide();
        var sums = RefuseInfinite(table, new TreeEnsemble(ensemble.Trees, ensemble.Starts).Build(table));
        var predictions = ObjectiveLink.ToPredictions(ensemble.Objective, sums);
        if (classes is null)
            model.Predict(predictions);
        else
            model.Predict(predictions, classes);
        model.Write(destination);
    }

    /// <summary>Trees have an answer for infinity too, but the predictor refuses it: the answer is NaN.</summary>
    private static OnnxValue RefuseInfinite(OnnxValue features, OnnxValue sums)
    {
        var graph = features.Graph;
        var isRefused = features.IsInfinite().Cast(TensorElementType.Float32).RowMaximum().Above(graph.Number(0f));
        return isRefused.Choose(graph.Number(float.NaN), sums);
    }
}
