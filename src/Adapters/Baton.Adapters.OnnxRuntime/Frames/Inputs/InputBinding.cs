using Baton.Adapters.OnnxRuntime.Native;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Frames.Inputs;

/// <summary>How one input of a model is read from the columns of a frame.</summary>
internal abstract unsafe class InputBinding
{
    /// <summary>The columns that it reads.</summary>
    public abstract IReadOnlyList<ColumnSchema> Columns { get; }

    /// <summary>Makes the native value.</summary>
    /// <param name="process">The library.</param>
    /// <param name="frame">The rows, at least one.</param>
    /// <param name="buffers">Keeps what the value needs while the call runs.</param>
    /// <exception cref="ModelException">A column is missing, or cannot be read as what the model wants.</exception>
    public abstract nint Create(OrtProcess process, Frame frame, RunBuffers buffers);

    /// <summary>Holds the columns of some rows against those that it reads.</summary>
    /// <param name="schema">The columns there are.</param>
    /// <exception cref="ModelException">One is missing.</exception>
    public void Require(FrameSchema schema)
    {
        foreach (var column in Columns)
        {
            if (!schema.Contains(column.Name))
                throw Missing(schema, column.Name);
        }
    }

    /// <summary>A column, by its name.</summary>
    protected static Column Find(Frame frame, string name)
    {
        var index = frame.Schema.IndexOf(name);
        return index >= 0 ? frame.Columns[index] : throw Missing(frame.Schema, name);
    }

    /// <summary>Makes a native value over memory of ours.</summary>
    protected static nint Lend(OrtProcess process, void* data, long bytes, long* shape, int rank, int type)
    {
        nint value;
        NativeCall.Check(process.Api, process.Api.CreateTensorWithData(process.CpuMemory, data, (nuint)bytes, shape, (nuint)rank, type, &value), "take a column");
        return value;
    }

    private static ModelException Missing(FrameSchema schema, string name) =>
        new($"The model reads the column '{name}', which the input lacks; {schema.DescribeNearest(name)}.");
}
