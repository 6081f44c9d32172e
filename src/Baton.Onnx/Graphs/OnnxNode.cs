namespace Baton.Onnx.Graphs;

/// <summary>A step of a graph: an operator at work.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Inputs">What it reads.</param>
/// <param name="Outputs">What it makes.</param>
/// <param name="Attributes">What it is set up with.</param>
internal sealed record OnnxNode(OnnxOperator Operator, IReadOnlyList<OnnxValue> Inputs, IReadOnlyList<OnnxValue> Outputs, IReadOnlyList<OnnxAttribute> Attributes);
