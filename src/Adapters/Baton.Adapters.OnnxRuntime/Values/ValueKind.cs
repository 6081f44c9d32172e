namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>What a value is, with the library's own numbers.</summary>
internal enum ValueKind
{
    Unknown = 0,
    Tensor = 1,
    Sequence = 2,
    Map = 3,
    Opaque = 4,
    SparseTensor = 5,
    Optional = 6,
}
