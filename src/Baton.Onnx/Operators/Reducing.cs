using Baton.Onnx.Graphs;
using Baton.Tensors;

namespace Baton.Onnx.Operators;

/// <summary>Operators that make less of a dimension.</summary>
public static class Reducing
{
    /// <summary>The greatest number of each row, as a column.</summary>
    /// <param name="table">A table of numbers.</param>
    public static OnnxValue RowMaximum(this OnnxValue table) =>
        table.Graph.Apply(new OnnxOperator("ReduceMax"), [table], table.Type, OnnxAttribute.Of("axes", [1L]));

    /// <summary>The sum of each row, as a column.</summary>
    /// <param name="table">A table of numbers.</param>
    public static OnnxValue RowSum(this OnnxValue table) =>
        table.Graph.Apply(new OnnxOperator("ReduceSum"), [table, table.Graph.Constant(OnnxTensor.Of([1L], 1))], table.Type);

    /// <summary>The place of the greatest number of each row, of several the first, as a column.</summary>
    /// <param name="table">A table of numbers.</param>
    public static OnnxValue RowGreatest(this OnnxValue table) =>
        table.Graph.Apply(new OnnxOperator("ArgMax"), [table], TensorElementType.Int64, OnnxAttribute.Of("axis", 1));

    /// <summary>Sums along the second dimension, one number after the other: each place holds the sum of all up to it.</summary>
    /// <param name="value">Numbers.</param>
    public static OnnxValue RunningSum(this OnnxValue value) =>
        value.Graph.Apply(new OnnxOperator("CumSum"), [value, value.Graph.Constant(OnnxTensor.Of([1L]))], value.Type);
}
