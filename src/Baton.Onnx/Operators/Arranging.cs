using Baton.Onnx.Graphs;
using Baton.Tensors;

namespace Baton.Onnx.Operators;

/// <summary>Operators that change what values are called, where they stand and what holds them, and compute nothing.</summary>
public static class Arranging
{
    /// <summary>The values as another type.</summary>
    /// <param name="value">Numbers or truth values.</param>
    /// <param name="type">The type; if it is theirs already, nothing is done.</param>
    public static OnnxValue Cast(this OnnxValue value, TensorElementType type) =>
        value.Type == type ? value : value.Graph.Apply(new OnnxOperator("Cast"), [value], type, OnnxAttribute.Of("to", type.OnnxNumber()));

    /// <summary>The values side by side, along the second dimension.</summary>
    /// <param name="values">Values of one type; a single one stays as it is.</param>
    public static OnnxValue SideBySide(this IReadOnlyList<OnnxValue> values) =>
        values.Count == 1
            ? values[0]
            : values[0].Graph.Apply(new OnnxOperator("Concat"), Operands.OfOneType(values), values[0].Type, OnnxAttribute.Of("axis", 1));

    /// <summary>Some of the values along a dimension.</summary>
    /// <param name="value">Values.</param>
    /// <param name="places">Which of them; where the dimension was, the result has the shape of the places.</param>
    /// <param name="axis">The dimension, from 0 on.</param>
    public static OnnxValue Take(this OnnxValue value, OnnxValue places, int axis) =>
        value.Graph.Apply(new OnnxOperator("Gather"), [value, places], value.Type, OnnxAttribute.Of("axis", axis));

    /// <summary>The values in another shape.</summary>
    /// <param name="value">Values.</param>
    /// <param name="shape">The dimensions; of one, -1, the size is what the others leave.</param>
    public static OnnxValue Reshape(this OnnxValue value, params long[] shape) =>
        value.Graph.Apply(new OnnxOperator("Reshape"), [value, value.Graph.Constant(OnnxTensor.Of<long>(shape, shape.Length))], value.Type);
}
