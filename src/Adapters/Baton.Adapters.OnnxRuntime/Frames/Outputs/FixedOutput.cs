using Baton.Adapters.OnnxRuntime.Frames.Calls;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Frames;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Frames.Outputs;

/// <summary>
/// An output whose shape is known but for the rows: the library writes into our memory, which becomes the column where
/// there is one value a row.
/// </summary>
/// <typeparam name="T">The type of an element.</typeparam>
/// <param name="place">The output's place in the model.</param>
/// <param name="names">The columns, one for each value of a row.</param>
/// <param name="rank">1 for a row of values, 2 for a table.</param>
internal sealed unsafe class FixedOutput<T>(int place, IReadOnlyList<string> names, int rank) : OutputBinding(place)
    where T : unmanaged
{
    private static readonly int Type = OrtElementTypes.Of(TensorElementTypes.Of<T>());

    public override IReadOnlyList<ColumnSchema> Columns { get; } = [.. names.Select(n => new ColumnSchema(n, ColumnTypes.Of<T>()))];

    public override void Prepare(OrtProcess process, int rows, RunBuffers buffers)
    {
        var bytes = checked((long)rows * names.Count * sizeof(T));
        var shape = new TableShape(rows, names.Count);
        void* memory;
        if (names.Count == 1)
        {
            // Not on the pinned heap: what lies there is collected with the oldest objects only, and a prediction is soon forgotten.
            var array = GC.AllocateUninitializedArray<T>(rows);
            buffers.Memories[Place] = array;
            memory = buffers.Pin<T>(array);
        }
        else
        {
            memory = buffers.Pin<byte>(buffers.Rent(checked((int)bytes)));
        }

        nint value;
        NativeCall.Check(process.Api, process.Api.CreateTensorWithData(process.CpuMemory, memory, (nuint)bytes, (long*)&shape, (nuint)rank, Type, &value), "lend memory for an output");
        buffers.Outputs[Place] = value;
    }

    public override IReadOnlyList<ColumnSchema> Read(OrtProcess process, int rows, RunBuffers buffers, List<Column> columns)
    {
        if (names.Count == 1)
        {
            columns.Add(new Column<T>((T[])buffers.Memories[Place]!));
            return Columns;
        }

        void* data;
        NativeCall.Check(process.Api, process.Api.GetTensorMutableData(buffers.Outputs[Place], &data), "hand over an output");
        columns.AddRange(ColumnTable.Split(new ReadOnlySpan<T>(data, rows * names.Count), rows, names.Count));
        return Columns;
    }
}
