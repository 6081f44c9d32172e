namespace Baton.Tensors;

/// <summary>What a model says of an input or output.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Dimensions">Its dimensions, the slowest first; <see langword="null"/> if not even their number is known.</param>
public sealed record TensorSignature(string Name, TensorElementType Type, IReadOnlyList<TensorDimension>? Dimensions)
{
    /// <summary>Whether a tensor of some shape fits.</summary>
    /// <param name="shape">The shape.</param>
    public bool Accepts(TensorShape shape)
    {
        if (Dimensions is null)
            return true;
        if (Dimensions.Count != shape.Rank)
            return false;
        for (var i = 0; i < shape.Rank; i++)
        {
            if (Dimensions[i].Length is { } length && length != shape[i])
                return false;
        }

        return true;
    }

    /// <summary>Name, type and dimensions, such as <c>features FP32 [batch, 3]</c>.</summary>
    public override string ToString() => $"{Name} {Type.ProtocolName()} {(Dimensions is null ? "of any shape" : $"[{string.Join(", ", Dimensions)}]")}";
}
