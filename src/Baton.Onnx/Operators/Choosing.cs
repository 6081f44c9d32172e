using Baton.Onnx.Graphs;
using Baton.Tensors;

namespace Baton.Onnx.Operators;

/// <summary>Operators that compare, and choose by what came out.</summary>
public static class Choosing
{
    /// <summary>Whether a number is NaN.</summary>
    /// <param name="value">Floating-point numbers.</param>
    public static OnnxValue IsNaN(this OnnxValue value) => value.Graph.Apply(new OnnxOperator("IsNaN"), [value], TensorElementType.Boolean);

    /// <summary>Whether a number is infinite.</summary>
    /// <param name="value">Floating-point numbers.</param>
    public static OnnxValue IsInfinite(this OnnxValue value) => value.Graph.Apply(new OnnxOperator("IsInf"), [value], TensorElementType.Boolean);

    /// <summary>Whether the two are equal.</summary>
    /// <param name="left">Values.</param>
    /// <param name="right">Values of the same type.</param>
    public static OnnxValue EqualTo(this OnnxValue left, OnnxValue right) => Compare("Equal", left, right);

    /// <summary>Whether the left one is the greater.</summary>
    /// <param name="left">Numbers.</param>
    /// <param name="right">Numbers of the same type.</param>
    public static OnnxValue Above(this OnnxValue left, OnnxValue right) => Compare("Greater", left, right);

    /// <summary>One of two values.</summary>
    /// <param name="condition">Which of them, element by element.</param>
    /// <param name="yes">The value where the condition holds.</param>
    /// <param name="no">The value where it does not; of the same type.</param>
    public static OnnxValue Choose(this OnnxValue condition, OnnxValue yes, OnnxValue no) =>
        condition.Graph.Apply(new OnnxOperator("Where"), [condition, .. Operands.OfOneType(yes, no)], yes.Type);

    private static OnnxValue Compare(string name, OnnxValue left, OnnxValue right) =>
        left.Graph.Apply(new OnnxOperator(name), Operands.OfOneType(left, right), TensorElementType.Boolean);
}
