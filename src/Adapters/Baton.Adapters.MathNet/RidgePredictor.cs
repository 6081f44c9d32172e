using Baton.Artifacts;
using Baton.Frames;
using Baton.Models;
using Baton.Onnx.Predictions;
using Baton.Tensors;

namespace Baton.Adapters.MathNet;

/// <summary>A fitted ridge regression.</summary>
/// <param name="state">The equation.</param>
internal sealed class RidgePredictor(LinearState state) : IExplainable, IContributing, ISaveable, IExportable
{
    /// <inheritdoc />
    public IReadOnlyList<FeatureImportance> Importances => state.Importances;

    /// <inheritdoc />
    public Frame Predict(Frame inputs) => Frame.Of((PredictionColumns.Prediction, new Column<double>(state.Sums(inputs)[0])));

    /// <inheritdoc />
    /// <remarks>Coefficient times value: with the intercept, they add up to the prediction.</remarks>
    public Frame Contribute(Frame inputs) => state.Contribute(inputs);

    /// <inheritdoc />
    public void Save(IArtifactWriter artifact) => state.Save(artifact, RidgeModel.Kind, classes: null);

    /// <inheritdoc />
    public void Export(ExportSignature signature, Stream destination)
    {
        var model = new PredictionModel(signature, TensorElementType.Float64);
        model.Predict(state.AddSums(model));
        model.Write(destination);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // It holds managed memory only.
    }
}
