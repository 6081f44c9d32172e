using Baton.Onnx.Graphs;

namespace Baton.Onnx.Operators;

/// <summary>Values that are the same for all rows.</summary>
public static class Constants
{
    /// <summary>A single number.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="value">The number.</param>
    public static OnnxValue Number<T>(this OnnxGraph graph, T value)
        where T : unmanaged =>
        graph.Constant(OnnxTensor.Of([value]));

    /// <summary>Numbers one beside the other, for each column of a table.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="values">The numbers.</param>
    public static OnnxValue Numbers<T>(this OnnxGraph graph, ReadOnlySpan<T> values)
        where T : unmanaged =>
        graph.Constant(OnnxTensor.Of(values, values.Length));
}
