using System.Numerics;
using System.Runtime.InteropServices;
using Baton.Frames;

namespace Baton.Adapters.OnnxRuntime.Frames.Elements;

/// <summary>Reads whole numbers exactly: a value that the element cannot hold is refused. Truth values are 0 and 1.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
internal sealed class IntegerReader<T>() : ElementReader<T>(ColumnTypes.Of<T>())
    where T : unmanaged, IBinaryInteger<T>
{
    public override bool TakesMissing => false;

    protected override void Convert(Column column, string name, Span<T> destination)
    {
        switch (column)
        {
            case Column<T> c: c.Span.CopyTo(destination); break;
            case Column<bool> c: Copy(MemoryMarshal.Cast<bool, byte>(c.Span), destination); break;
            case Column<sbyte> c: Convert(c.Span, name, destination); break;
            case Column<byte> c: Convert(c.Span, name, destination); break;
            case Column<short> c: Convert(c.Span, name, destination); break;
            case Column<ushort> c: Convert(c.Span, name, destination); break;
            case Column<int> c: Convert(c.Span, name, destination); break;
            case Column<uint> c: Convert(c.Span, name, destination); break;
            case Column<long> c: Convert(c.Span, name, destination); break;
            case Column<ulong> c: Convert(c.Span, name, destination); break;
            case Column<float> c: Convert(c.Span, name, destination); break;
            case Column<double> c: Convert(c.Span, name, destination); break;
            default: throw new ArgumentException($"A column of {column.Type} holds no numbers.", nameof(column));
        }
    }

    private static void Copy(ReadOnlySpan<byte> truths, Span<T> destination)
    {
        for (var row = 0; row < truths.Length; row++)
            destination[row] = truths[row] == 0 ? T.Zero : T.One;
    }

    private static void Convert<TFrom>(ReadOnlySpan<TFrom> from, string name, Span<T> to)
        where TFrom : unmanaged, INumber<TFrom>
    {
        var row = 0;
        try
        {
            for (; row < from.Length; row++)
            {
                to[row] = T.CreateChecked(from[row]);
                // A fraction is cut off in silence.
                if (!TFrom.IsInteger(from[row]))
                    throw Lossy(name, row, from[row]);
            }
        }
        catch (OverflowException)
        {
            throw Lossy(name, row, from[row]);
        }
    }
}
