using Baton.Adapters.OnnxRuntime.Frames.Calls;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Frames;
using Baton.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Frames.Outputs;

/// <summary>An output whose shape only a run tells, or that is no table of numbers: text, or a sequence of maps. It is copied.</summary>
/// <param name="place">The output's place in the model.</param>
/// <param name="names">What its columns are called.</param>
internal sealed class FreeOutput(int place, OutputNames names) : OutputBinding(place)
{
    public override IReadOnlyList<ColumnSchema>? Columns => null;

    public override void Prepare(OrtProcess process, int rows, RunBuffers buffers)
    {
        // The library makes the value.
    }

    public override IReadOnlyList<ColumnSchema> Read(OrtProcess process, int rows, RunBuffers buffers, List<Column> columns)
    {
        switch (ValueReader.Read(process, buffers.Outputs[Place]))
        {
            case TensorValue { Tensor: var tensor } when tensor.Shape.Rank == 0 ? rows == 1 : tensor.Shape[0] == rows:
                var made = Split(tensor, rows);
                columns.AddRange(made);
                return [.. names.Of(made.Length).Zip(made, (name, column) => new ColumnSchema(name, column.Type))];
            case TensorValue { Tensor: var tensor }:
                throw new ModelException($"The model's output '{names.Output}' has the shape {tensor.Shape} for {rows} rows; a prediction frame needs a value, or several, for each row.");
            case SequenceValue { Items: var items } when items.Count == rows && items.All(i => i is MapValue):
                var table = MapTable.Of([.. items.Cast<MapValue>()], names.Classes);
                columns.AddRange(table.Columns);
                return [.. (names with { Classes = table.Keys }).Of(table.Keys.Count).Zip(table.Columns, (name, column) => new ColumnSchema(name, column.Type))];
            default:
                throw new ModelException($"The model's output '{names.Output}' is neither a tensor nor a map for each row, so that no column can be made of it.");
        }
    }

    private static Column[] Split(Tensor tensor, int rows)
    {
        var width = tensor.Shape.ElementCount / rows;
        return tensor switch
        {
            Tensor<bool> t => ColumnTable.Split(t.Span, rows, width),
            Tensor<byte> t => ColumnTable.Split(t.Span, rows, width),
            Tensor<ushort> t => ColumnTable.Split(t.Span, rows, width),
            Tensor<uint> t => ColumnTable.Split(t.Span, rows, width),
            Tensor<ulong> t => ColumnTable.Split(t.Span, rows, width),
            Tensor<sbyte> t => ColumnTable.Split(t.Span, rows, width),
            Tensor<short> t => ColumnTable.Split(t.Span, rows, width),
            Tensor<int> t => ColumnTable.Split(t.Span, rows, width),
            Tensor<long> t => ColumnTable.Split(t.Span, rows, width),
            Tensor<float> t => ColumnTable.Split(t.Span, rows, width),
            Tensor<double> t => ColumnTable.Split(t.Span, rows, width),
            // No column holds numbers of 16 bits; single precision holds them all.
            Tensor<Half> t => ColumnTable.Split<float>(Array.ConvertAll(t.Span.ToArray(), n => (float)n), rows, width),
            Tensor<BFloat16> t => ColumnTable.Split<float>(Array.ConvertAll(t.Span.ToArray(), n => (float)n), rows, width),
            _ => Split((StringTensor)tensor, rows, width),
        };
    }

    private static Column[] Split(StringTensor text, int rows, int width)
    {
        var columns = new Column[width];
        for (var i = 0; i < width; i++)
        {
            var builder = new StringColumnBuilder(rows);
            for (var row = 0; row < rows; row++)
                builder.Append(text.Utf8((row * width) + i));
            columns[i] = builder.Build();
        }

        return columns;
    }
}
