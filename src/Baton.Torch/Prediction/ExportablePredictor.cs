using Baton.Models;
using Baton.Onnx.Operators;
using Baton.Onnx.Predictions;
using Baton.Tensors;
using Baton.Torch.Modules;
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
        var features = new FeatureExport(model, Description).Add(Encoder);
        if (module.AddTo(features.Inputs) is not { Type: TensorElementType.Float32 } numbers || numbers.Graph != model.Graph)
            throw new ModelException("The module's AddTo gives something else than numbers in single precision that are made of its input. Correct it.");
        var output = features.IsRefused.Choose(model.Graph.Number(float.NaN), numbers);
        var answers = Objective.ToColumns(output, TargetScale);
        if (Classes is null)
            model.Predict(answers);
        else
            model.Predict(answers, Classes);
        model.Write(destination);
        return true;
    });
}
