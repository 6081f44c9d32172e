namespace Baton.Torch.Storage.Safetensors;

/// <summary>A tensor of a file.</summary>
/// <param name="Type">What it holds, as the format calls it.</param>
/// <param name="Shape">Its dimensions.</param>
/// <param name="Bytes">Its content, row by row, little-endian.</param>
internal readonly record struct TensorEntry(string Type, IReadOnlyList<long> Shape, ReadOnlyMemory<byte> Bytes);
