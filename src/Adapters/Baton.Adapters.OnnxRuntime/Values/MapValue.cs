using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>Values by their keys, in the library's order.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="Values">A value for each key.</param>
internal sealed record MapValue(Tensor Keys, Tensor Values) : OnnxValue;
