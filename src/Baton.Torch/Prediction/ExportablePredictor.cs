using Baton.Models;
using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Onnx.Predictions;
using Baton.Tensors;
using Baton.Torch.Modules;
using Baton.Torch.Settings;
using Baton.Torch.Storage;

namespace Baton.Torch.Prediction;

/// <summary>A fitted module that can be written as an ONNX model.</summary>
/// <param name="fitted">The module, in the mode in which it predicts.</param>
/// <param name="description">What is known of it.</param>
/// <param name="module">The module again.</param>
internal sealed class ExportablePredictor(FittedModule fitted, SavedModel description, IOnnxModule module) : TorchPredictor(fitted, description), IExportable
{
    /// <inheritdoc />
    public void Export(ExportSignature signature, Stream destination) => Use("be exported", () =>
    {
        var model = new PredictionModel(signature, TensorElementType.Float32);
        var mayMiss = Description.Missing == MissingValues.Mean;
        var numbers = Description.Features.Select(f => model.Number(f.Name, mayMiss)).ToList().SideBySide();
        var output = RefuseOdd(numbers, module.AddTo(Scaled(numbers, mayMiss)), mayMiss);
        var answers = Objective.ToColumns(output, TargetScale);
        if (Classes is null)
            model.Predict(answers);
        else
            model.Predict(answers, Classes);
        model.Write(destination);
        return true;
    });

    /// <summary>The features as the module reads them.</summary>
    private OnnxValue Scaled(OnnxValue numbers, bool mayMiss)
    {
        var graph = numbers.Graph;
        var scaled = numbers
            .Minus(graph.Numbers<float>([.. Description.Features.Select(f => f.Centre)]))
            .Over(graph.Numbers<float>([.. Description.Features.Select(f => f.Divisor)]));
        return mayMiss ? scaled.IsNaN().Choose(graph.Number(0f), scaled) : scaled;
    }

    /// <summary>A module may have an answer for infinity and NaN too, but the predictor refuses them: the answer is NaN.</summary>
    private static OnnxValue RefuseOdd(OnnxValue numbers, OnnxValue output, bool mayMiss)
    {
        var odd = numbers.IsInfinite().Cast(TensorElementType.Float32);
        if (!mayMiss)
            odd = odd.Plus(numbers.IsNaN().Cast(TensorElementType.Float32));
        return odd.RowMaximum().Above(numbers.Graph.Number(0f)).Choose(numbers.Graph.Number(float.NaN), output);
    }
}
