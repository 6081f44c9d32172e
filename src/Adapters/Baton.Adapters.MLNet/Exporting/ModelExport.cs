using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Fitted;
using Baton.Adapters.MLNet.Fitting;
using Baton.Adapters.MLNet.Views;
using Baton.Models;
using Baton.Onnx.Graphs;
using Baton.Onnx.Importing;
using Baton.Onnx.Operators;
using Baton.Onnx.Predictions;
using Baton.Tensors;
using Microsoft.ML;

namespace Baton.Adapters.MLNet.Exporting;

/// <summary>
/// Writes a fitted model as an ONNX model. What the library learnt it converts itself; what makes vectors of columns, and
/// predictions of scores, is ours.
/// </summary>
internal static class ModelExport
{
    /// <summary>Writes the model.</summary>
    /// <param name="fitted">What was fitted.</param>
    /// <param name="signature">The columns that it will read.</param>
    /// <param name="destination">Receives the file.</param>
    public static void Write(FittedModel fitted, ExportSignature signature, Stream destination)
    {
        string[] distances = fitted.Task == LearningTask.Clustering ? DistanceColumns.Of(fitted.Outputs) : [];
        var model = new PredictionModel(signature, TensorElementType.Float32, distances);
        var vector = new VectorExport(model).Add(fitted.Encoder.Columns);
        var scores = model.Graph.Import(
            Convert(fitted),
            new Dictionary<string, OnnxValue> { [FrameView.Features] = vector.Numbers },
            fitted.Task == LearningTask.Binary ? "Probability.output" : "Score.output",
            TensorElementType.Float32);
        var answers = vector.IsRefused?.Choose(model.Graph.Number(float.NaN), scores) ?? scores;
        if (fitted.Task == LearningTask.Clustering)
            Predict(model, answers, distances);
        else if (fitted.Classes is not { } classes)
            model.Predict(answers);
        else
            model.Predict(fitted.Task == LearningTask.Binary ? new[] { model.Graph.Number(1f).Minus(answers), answers }.SideBySide() : answers, classes);
        model.Write(destination);
    }

    /// <summary>Gives out the number of the nearest centre, from 1 on, and the distances to all of them.</summary>
    private static void Predict(PredictionModel model, OnnxValue table, string[] distances)
    {
        model.Predict(table.Negated().RowGreatest().Plus(model.Graph.Number(1L)).Cast(TensorElementType.Int32));
        for (var centre = 0; centre < distances.Length; centre++)
            model.Graph.Output(distances[centre], table.Take(model.Graph.Numbers<long>([centre]), axis: 1));
    }

    private static byte[] Convert(FittedModel fitted)
    {
        var noRows = new FrameView(new EncodedRows(fitted.Encoder.Layout, 0, default, 0, []));
        using var file = new MemoryStream();
        new MLContext().Model.ConvertToOnnx(fitted.Transformer, noRows, file);
        return file.ToArray();
    }
}
