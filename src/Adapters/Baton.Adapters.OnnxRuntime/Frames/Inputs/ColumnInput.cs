using System.Runtime.InteropServices;
using Baton.Adapters.OnnxRuntime.Frames.Calls;
using Baton.Adapters.OnnxRuntime.Frames.Elements;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Frames;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Frames.Inputs;

/// <summary>
/// An input of one value a row: the library reads the column's own memory, unless it holds something else, values are
/// missing, or they are so few that copying them costs less.
/// </summary>
/// <typeparam name="T">The type of an element.</typeparam>
/// <param name="column">The column.</param>
/// <param name="rank">1 for a row of values, 2 for a table with one column.</param>
/// <param name="reader">Converts columns that hold something else.</param>
internal sealed unsafe class ColumnInput<T>(string column, int rank, ElementReader<T> reader) : InputBinding
    where T : unmanaged
{
    private static readonly int Type = OrtElementTypes.Of(TensorElementTypes.Of<T>());

    public override IReadOnlyList<ColumnSchema> Columns { get; } = [new(column, reader.Type, reader.TakesMissing)];

    public override nint Create(OrtProcess process, Frame frame, ReadOnlySpan<int> places, KeptTensor kept, RunBuffers buffers)
    {
        var values = frame[places[0]];
        var shape = new TableShape(values.Length, 1);
        if (!KeptTensor.Fits<T>(shape))
            return Lend(process, Locate(values, buffers), shape.Rows * sizeof(T), shape, rank, Type);
        Copy(values, kept.Shape<T>(process, shape, rank, Type));
        return kept.Value;
    }

    private void Copy(Column values, Span<T> destination)
    {
        if (values is Column<T> { NullCount: 0 } same)
            same.Span.CopyTo(destination);
        else
            reader.Read(values, column, destination);
    }

    private T* Locate(Column values, RunBuffers buffers)
    {
        if (values is Column<T> { NullCount: 0 } same)
            return buffers.Pin(same.Memory);
        var room = buffers.Rent(checked(values.Length * sizeof(T)));
        reader.Read(values, column, MemoryMarshal.Cast<byte, T>(room.Span));
        return (T*)buffers.Pin<byte>(room);
    }
}
