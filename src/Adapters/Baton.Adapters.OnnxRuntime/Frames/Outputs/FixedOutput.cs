using Baton.Adapters.OnnxRuntime.Frames.Calls;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Frames;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Frames.Outputs;

/// <summary>
/// An output whose shape is known but for the rows: the library writes into our memory, which becomes the column where
/// there is one value a row, unless the values are so few that copying them costs less.
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
        var shape = new TableShape(rows, names.Count);
        if (KeptTensor.Fits<T>(shape))
        {
            var kept = buffers.KeptOutputs[Place];
            kept.Shape<T>(process, shape, rank, Type);
            buffers.Outputs[Place] = kept.Value;
            return;
        }

        var bytes = shape.Rows * shape.Width * sizeof(T);
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
        var shape = new TableShape(rows, names.Count);
        if (names.Count > 1)
            columns.AddRange(ColumnTable.Split(Written(process, shape, buffers), rows, names.Count));
        else
            columns.Add(new Column<T>(buffers.Memories[Place] as T[] ?? Written(process, shape, buffers).ToArray()));
        return Columns;
    }

    private ReadOnlySpan<T> Written(OrtProcess process, TableShape shape, RunBuffers buffers)
    {
        if (KeptTensor.Fits<T>(shape))
            return buffers.KeptOutputs[Place].Values<T>();
        void* data;
        NativeCall.Check(process.Api, process.Api.GetTensorMutableData(buffers.Outputs[Place], &data), "hand over an output");
        return new ReadOnlySpan<T>(data, checked((int)(shape.Rows * shape.Width)));
    }
}
