using Baton.Adapters.OnnxRuntime.Frames.Calls;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Frames.Inputs;

/// <summary>An input of one or several texts a row; the library keeps each as an object of its own, so that they are copied.</summary>
/// <param name="features">The columns, in the order of the values.</param>
/// <param name="rank">1 for a row of values, 2 for a table.</param>
/// <param name="emptyIsMissing">Whether the model takes empty text for a missing value, as those of Baton's export do.</param>
internal sealed unsafe class TextInput(IReadOnlyList<string> features, int rank, bool emptyIsMissing) : InputBinding
{
    public override IReadOnlyList<ColumnSchema> Columns { get; } = [.. features.Select(f => new ColumnSchema(f, ColumnType.String, emptyIsMissing))];

    public override nint Create(OrtProcess process, Frame frame, ReadOnlySpan<int> places, KeptTensor kept, RunBuffers buffers)
    {
        var columns = new StringColumn[features.Count];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = Read(frame[places[i]], features[i]);
        var shape = stackalloc long[2] { frame.RowCount, features.Count };
        nint value;
        NativeCall.Check(process.Api, process.Api.CreateTensor(process.Allocator, shape, (nuint)rank, OrtElementTypes.Text, &value), "take a column");
        try
        {
            // Missing values have no bytes of their own, but may lie over some.
            if (columns is [{ NullCount: 0 } single])
                TextFiller.Fill(process.Api, value, single.Bytes.Span, single.Offsets.Span);
            else
                Fill(process, value, columns, frame.RowCount);
            return value;
        }
        catch
        {
            process.Api.ReleaseValue(value);
            throw;
        }
    }

    private static void Fill(OrtProcess process, nint value, StringColumn[] columns, int rows)
    {
        var builder = new StringColumnBuilder(rows * columns.Length);
        for (var row = 0; row < rows; row++)
        {
            foreach (var column in columns)
                builder.Append(column.Utf8(row));
        }

        var packed = builder.Build();
        TextFiller.Fill(process.Api, value, packed.Bytes.Span, packed.Offsets.Span);
    }

    private StringColumn Read(Column values, string name)
    {
        var column = values as StringColumn
            ?? throw new ModelException($"The column '{name}' holds {values.Type}, but the model reads text from it. Make text of it first.");
        if (column.NullCount == 0 || emptyIsMissing)
            return column;
        var row = 0;
        while (!column.IsNull(row))
            row++;
        throw new ModelException($"The column '{name}' has no value in row {row + 1} (the first is row 1), but the model reads text from it, which cannot be missing. Fill it in, or drop the row.");
    }
}
