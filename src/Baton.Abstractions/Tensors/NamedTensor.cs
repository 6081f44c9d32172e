namespace Baton.Tensors;

/// <summary>A tensor as an input or output of a model.</summary>
/// <param name="Name">The name of the input or output.</param>
/// <param name="Value">The tensor.</param>
public readonly record struct NamedTensor(string Name, Tensor Value);
