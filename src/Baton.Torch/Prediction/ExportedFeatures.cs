using Baton.Onnx.Graphs;

namespace Baton.Torch.Prediction;

/// <summary>Features in a graph.</summary>
/// <param name="Inputs">What the module reads, a row for each row.</param>
/// <param name="IsRefused">Whether the predictor would refuse the row.</param>
internal sealed record ExportedFeatures(OnnxValue Inputs, OnnxValue IsRefused);
