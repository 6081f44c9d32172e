using Baton.Onnx.Graphs;

namespace Baton.Onnx.Operators;

/// <summary>Checks what an operator is given.</summary>
internal static class Operands
{
    /// <exception cref="ArgumentException">The types differ; the format converts nothing by itself.</exception>
    public static IReadOnlyList<OnnxValue> OfOneType(params IReadOnlyList<OnnxValue> values) =>
        values.FirstOrDefault(v => v.Type != values[0].Type) is { } other
            ? throw new ArgumentException($"An operator was given {values[0].Type} and {other.Type}; cast one of them.", nameof(values))
            : values;
}
