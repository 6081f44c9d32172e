namespace Baton.Onnx.Graphs;

/// <summary>A value that is the same for all rows.</summary>
/// <param name="Value">The value.</param>
/// <param name="Tensor">What it is.</param>
internal sealed record OnnxConstant(OnnxValue Value, OnnxTensor Tensor);
