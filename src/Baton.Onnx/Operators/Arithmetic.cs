using Baton.Onnx.Graphs;

namespace Baton.Onnx.Operators;

/// <summary>Operators that compute element by element; where one side is a single value, row or column, it serves all of the other's.</summary>
public static class Arithmetic
{
    /// <summary>The sum.</summary>
    /// <param name="left">Numbers.</param>
    /// <param name="right">Numbers of the same type.</param>
    public static OnnxValue Plus(this OnnxValue left, OnnxValue right) => Combine("Add", left, right);

    /// <summary>The difference.</summary>
    /// <param name="left">Numbers.</param>
    /// <param name="right">Numbers of the same type.</param>
    public static OnnxValue Minus(this OnnxValue left, OnnxValue right) => Combine("Sub", left, right);

    /// <summary>The product, element by element.</summary>
    /// <param name="left">Numbers.</param>
    /// <param name="right">Numbers of the same type.</param>
    public static OnnxValue Times(this OnnxValue left, OnnxValue right) => Combine("Mul", left, right);

    /// <summary>The quotient.</summary>
    /// <param name="left">Numbers.</param>
    /// <param name="right">Numbers of the same type.</param>
    public static OnnxValue Over(this OnnxValue left, OnnxValue right) => Combine("Div", left, right);

    /// <summary>The smaller one.</summary>
    /// <param name="left">Numbers.</param>
    /// <param name="right">Numbers of the same type.</param>
    public static OnnxValue AtMost(this OnnxValue left, OnnxValue right) => Combine("Min", left, right);

    /// <summary>The number with the other sign.</summary>
    /// <param name="value">Numbers.</param>
    public static OnnxValue Negated(this OnnxValue value) => Convert("Neg", value);

    /// <summary>The number without its sign.</summary>
    /// <param name="value">Numbers.</param>
    public static OnnxValue Absolute(this OnnxValue value) => Convert("Abs", value);

    /// <summary>The number e raised to it.</summary>
    /// <param name="value">Numbers.</param>
    public static OnnxValue Exponential(this OnnxValue value) => Convert("Exp", value);

    /// <summary>The product of two matrices.</summary>
    /// <param name="left">Numbers.</param>
    /// <param name="right">Numbers of the same type; as many rows as the left side has columns.</param>
    public static OnnxValue MatrixTimes(this OnnxValue left, OnnxValue right) => Combine("MatMul", left, right);

    private static OnnxValue Convert(string name, OnnxValue value) => value.Graph.Apply(new OnnxOperator(name), [value], value.Type);

    private static OnnxValue Combine(string name, OnnxValue left, OnnxValue right) =>
        left.Graph.Apply(new OnnxOperator(name), Operands.OfOneType(left, right), left.Type);
}
