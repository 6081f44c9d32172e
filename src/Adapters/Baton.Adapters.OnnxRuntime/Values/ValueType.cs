using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>What a model says of the type of an input or output.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="ElementType">The library's number of what a tensor holds, or of what a map's keys are.</param>
/// <param name="Dimensions">The dimensions of a tensor; <see langword="null"/> if not even their number is known, or there are none.</param>
/// <param name="Element">What a sequence or a map holds.</param>
internal sealed record ValueType(ValueKind Kind, int ElementType = 0, IReadOnlyList<TensorDimension>? Dimensions = null, ValueType? Element = null)
{
    /// <summary>For messages, such as <c>FP32 [batch, 3]</c> or <c>sequence of map from INT64 to FP32</c>.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Tensor => $"{OrtElementTypes.Name(ElementType)}{(Dimensions is null ? "" : $" [{string.Join(", ", Dimensions)}]")}",
        ValueKind.Sequence => $"sequence of {Element}",
        ValueKind.Map => $"map from {OrtElementTypes.Name(ElementType)} to {Element}",
        ValueKind.Optional => "optional value",
        ValueKind.SparseTensor => "sparse tensor",
        _ => "value of an unknown kind",
    };
}
