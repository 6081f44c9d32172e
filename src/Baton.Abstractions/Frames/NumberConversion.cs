using System.Numerics;
using System.Runtime.InteropServices;

namespace Baton.Frames;

/// <summary>Converts runs of numbers; the pairs that large data has most of are vectorised.</summary>
internal static class NumberConversion
{
    public static void Convert(ReadOnlySpan<float> from, Span<double> to)
    {
        var i = 0;
        for (; i <= from.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            Vector.Widen(new Vector<float>(from[i..]), out var low, out var high);
            low.CopyTo(to[i..]);
            high.CopyTo(to[(i + Vector<double>.Count)..]);
        }

        for (; i < from.Length; i++)
            to[i] = from[i];
    }

    public static void Convert(ReadOnlySpan<double> from, Span<float> to)
    {
        var i = 0;
        for (; i <= from.Length - Vector<float>.Count; i += Vector<float>.Count)
            Vector.Narrow(new Vector<double>(from[i..]), new Vector<double>(from[(i + Vector<double>.Count)..])).CopyTo(to[i..]);
        for (; i < from.Length; i++)
            to[i] = (float)from[i];
    }

    public static void Convert(ReadOnlySpan<int> from, Span<float> to)
    {
        var i = 0;
        for (; i <= from.Length - Vector<int>.Count; i += Vector<int>.Count)
            Vector.ConvertToSingle(new Vector<int>(from[i..])).CopyTo(to[i..]);
        for (; i < from.Length; i++)
            to[i] = from[i];
    }

    public static void Convert(ReadOnlySpan<byte> from, Span<float> to)
    {
        var i = 0;
        for (; i <= from.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            Vector.Widen(new Vector<byte>(from[i..]), out var low, out var high);
            ConvertHalf(low, to[i..]);
            ConvertHalf(high, to[(i + Vector<ushort>.Count)..]);
        }

        for (; i < from.Length; i++)
            to[i] = from[i];
    }

    public static void Convert<TFrom, TTo>(ReadOnlySpan<TFrom> from, Span<TTo> to)
        where TFrom : unmanaged, INumberBase<TFrom>
        where TTo : unmanaged, INumberBase<TTo>
    {
        for (var i = 0; i < from.Length; i++)
            to[i] = TTo.CreateTruncating(from[i]);
    }

    public static void Convert<TTo>(ReadOnlySpan<bool> from, Span<TTo> to)
        where TTo : unmanaged, INumberBase<TTo>
    {
        // Memory from native code may hold any byte for true.
        var bytes = MemoryMarshal.AsBytes(from);
        for (var i = 0; i < bytes.Length; i++)
            to[i] = bytes[i] == 0 ? TTo.Zero : TTo.One;
    }

    private static void ConvertHalf(Vector<ushort> from, Span<float> to)
    {
        Vector.Widen(from, out var low, out var high);
        // Signed numbers convert faster, and no byte reaches the sign.
        Vector.ConvertToSingle(Vector.AsVectorInt32(low)).CopyTo(to);
        Vector.ConvertToSingle(Vector.AsVectorInt32(high)).CopyTo(to[Vector<float>.Count..]);
    }
}
