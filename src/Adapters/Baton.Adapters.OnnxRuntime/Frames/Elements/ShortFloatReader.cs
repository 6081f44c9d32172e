using System.Buffers;
using Baton.Frames;

namespace Baton.Adapters.OnnxRuntime.Frames.Elements;

/// <summary>Reads numbers of 16 bits by way of single precision, each rounded to the nearest.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
/// <param name="round">Rounds a number.</param>
internal sealed class ShortFloatReader<T>(Func<float, T> round) : ElementReader<T>(ColumnType.Float32)
    where T : unmanaged
{
    public override bool TakesMissing => true;

    protected override void Convert(Column column, string name, Span<T> destination)
    {
        var room = ArrayPool<float>.Shared.Rent(column.Length);
        try
        {
            column.CopyNumbers(room);
            for (var row = 0; row < column.Length; row++)
                destination[row] = round(room[row]);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(room);
        }
    }
}
