using System.Buffers;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>Copies text into a native tensor; the library keeps every text as an object of its own.</summary>
internal static unsafe class TextFiller
{
    /// <summary>Fills a tensor.</summary>
    /// <param name="api">The library's functions.</param>
    /// <param name="value">The native tensor.</param>
    /// <param name="bytes">The UTF-8 bytes of all texts.</param>
    /// <param name="offsets">Where each begins, and where the last one ends.</param>
    /// <exception cref="ModelException">A text holds a zero character, at which the library would cut it off.</exception>
    public static void Fill(OrtApi api, nint value, ReadOnlySpan<byte> bytes, ReadOnlySpan<int> offsets)
    {
        var count = offsets.Length - 1;
        if (count == 0)
            return;
        // The library wants a zero after each text.
        var room = ArrayPool<byte>.Shared.Rent(checked(offsets[^1] - offsets[0] + count));
        var places = ArrayPool<nint>.Shared.Rent(count);
        try
        {
            fixed (byte* first = room)
            fixed (nint* pointers = places)
            {
                var end = 0;
                for (var i = 0; i < count; i++)
                {
                    var text = bytes[offsets[i]..offsets[i + 1]];
                    if (text.Contains((byte)0))
                        throw new ModelException($"The text at place {i + 1} (the first is 1) holds a zero character, which ONNX Runtime cannot take. Correct it.");
                    pointers[i] = (nint)(first + end);
                    text.CopyTo(room.AsSpan(end));
                    room[end + text.Length] = 0;
                    end += text.Length + 1;
                }

                NativeCall.Check(api, api.FillStringTensor(value, (byte**)pointers, (nuint)count), "take a text");
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
            ArrayPool<nint>.Shared.Return(places);
        }
    }
}
