using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>An input or output of a model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it takes or gives.</param>
internal sealed record ModelPort(string Name, ValueType Type)
{
    /// <summary>The signature of a tensor of a type of ours; of anything else there is none.</summary>
    public TensorSignature? Signature { get; } =
        Type.Kind == ValueKind.Tensor && OrtElementTypes.Find(Type.ElementType) is { } element
            ? new TensorSignature(Name, element, Type.Dimensions)
            : null;
}
