using System.Buffers;
using System.Runtime.InteropServices;
using Baton.Adapters.OnnxRuntime.Frames.Calls;
using Baton.Adapters.OnnxRuntime.Frames.Elements;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Frames;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Frames.Inputs;

/// <summary>An input of several values a row, packed from as many columns: the library wants the values of a row side by side, so that they are copied.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
/// <param name="features">The columns, in the order of the values.</param>
/// <param name="reader">Converts columns.</param>
internal sealed unsafe class MatrixInput<T>(IReadOnlyList<string> features, ElementReader<T> reader) : InputBinding
    where T : unmanaged
{
    private static readonly int Type = OrtElementTypes.Of(TensorElementTypes.Of<T>());

    public override IReadOnlyList<ColumnSchema> Columns { get; } = [.. features.Select(f => new ColumnSchema(f, reader.Type, reader.TakesMissing))];

    public override nint Create(OrtProcess process, Frame frame, ReadOnlySpan<int> places, KeptTensor kept, RunBuffers buffers)
    {
        var shape = new TableShape(frame.RowCount, features.Count);
        if (KeptTensor.Fits<T>(shape))
        {
            Fill(kept.Shape<T>(process, shape, rank: 2, Type), frame, places);
            return kept.Value;
        }

        var bytes = checked((int)(shape.Rows * shape.Width * sizeof(T)));
        var room = buffers.Rent(bytes);
        Fill(MemoryMarshal.Cast<byte, T>(room.Span), frame, places);
        return Lend(process, buffers.Pin<byte>(room), bytes, shape, rank: 2, Type);
    }

    private void Fill(Span<T> table, Frame frame, ReadOnlySpan<int> places)
    {
        for (var feature = 0; feature < features.Count; feature++)
            Scatter(frame[places[feature]], features[feature], table[feature..]);
    }

    private void Scatter(Column column, string name, Span<T> table)
    {
        if (column is Column<T> { NullCount: 0 } same)
        {
            Scatter(same.Span, table);
            return;
        }

        var room = ArrayPool<T>.Shared.Rent(column.Length);
        try
        {
            reader.Read(column, name, room.AsSpan(0, column.Length));
            Scatter(room.AsSpan(0, column.Length), table);
        }
        finally
        {
            ArrayPool<T>.Shared.Return(room);
        }
    }

    private void Scatter(ReadOnlySpan<T> values, Span<T> table)
    {
        var width = features.Count;
        for (int row = 0, place = 0; row < values.Length; row++, place += width)
            table[place] = values[row];
    }
}
