using Baton.Adapters.OnnxRuntime.Frames.Calls;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Values;
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
    /// <param name="places">Where each of <see cref="Columns"/> stands in the frame.</param>
    /// <param name="kept">The value of this input if it is small, from call to call.</param>
    /// <param name="buffers">Keeps what a larger value needs while the call runs.</param>
    /// <exception cref="ModelException">A column cannot be read as what the model wants.</exception>
    public abstract nint Create(OrtProcess process, Frame frame, ReadOnlySpan<int> places, KeptTensor kept, RunBuffers buffers);

    /// <summary>Makes a native value over memory of ours.</summary>
    protected static nint Lend(OrtProcess process, void* data, long bytes, TableShape shape, int rank, int type)
    {
        nint value;
        NativeCall.Check(process.Api, process.Api.CreateTensorWithData(process.CpuMemory, data, (nuint)bytes, (long*)&shape, (nuint)rank, type, &value), "take a column");
        return value;
    }
}
