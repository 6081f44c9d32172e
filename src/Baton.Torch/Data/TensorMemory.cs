using System.Runtime.InteropServices;
using TorchSharp;

namespace Baton.Torch.Data;

/// <summary>Tensors over memory of .NET, which they read and write in place.</summary>
internal static class TensorMemory
{
    /// <summary>A tensor over numbers; the memory stays where it is until the tensor and all views of it are disposed.</summary>
    /// <param name="numbers">The numbers; there is at least one.</param>
    public static torch.Tensor Over(ReadOnlyMemory<float> numbers)
    {
        // The vendor pins arrays only; whatever else owns memory is copied.
        if (!MemoryMarshal.TryGetArray(numbers, out var segment))
            segment = new ArraySegment<float>(numbers.ToArray());
        return torch.frombuffer(segment.Array!, torch.ScalarType.Float32, segment.Count, segment.Offset);
    }
}
