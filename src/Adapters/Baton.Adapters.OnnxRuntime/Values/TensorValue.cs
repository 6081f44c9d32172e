using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>A tensor.</summary>
/// <param name="Tensor">The tensor.</param>
internal sealed record TensorValue(Tensor Tensor) : OnnxValue;
