using System.Buffers;
using Baton.Adapters.OnnxRuntime.Native;

namespace Baton.Adapters.OnnxRuntime.Frames.Calls;

/// <summary>
/// What one call holds while it runs: native values, pinned columns and memory for what must be converted. Used for one
/// call after the other, so that a call allocates none of it.
/// </summary>
/// <param name="api">The library's functions.</param>
/// <param name="columns">The columns that the model reads.</param>
/// <param name="inputs">How many inputs the model has.</param>
/// <param name="outputs">How many outputs it has.</param>
internal sealed unsafe class RunBuffers(OrtApi api, string[] columns, int inputs, int outputs)
{
    /// <summary>No input or output needs more than one.</summary>
    private readonly MemoryHandle[] _pins = new MemoryHandle[inputs + outputs];
    private readonly List<byte[]> _rooms = [];
    private int _pinned;

    /// <summary>Where the columns stand in the frame.</summary>
    public ColumnPlaces Places { get; } = new(columns);

    /// <summary>A native value for each input.</summary>
    public nint[] Inputs { get; } = new nint[inputs];

    /// <summary>A native value for each output, or 0 before the run for one that the library makes.</summary>
    public nint[] Outputs { get; } = new nint[outputs];

    /// <summary>Memory for each output that is written in place.</summary>
    public object?[] Memories { get; } = new object?[outputs];

    /// <summary>Keeps memory where it is until the call is over.</summary>
    public T* Pin<T>(ReadOnlyMemory<T> memory)
        where T : unmanaged
    {
        var pin = memory.Pin();
        _pins[_pinned++] = pin;
        return (T*)pin.Pointer;
    }

    /// <summary>Memory until the call is over; its content is undefined.</summary>
    public Memory<byte> Rent(int bytes)
    {
        var room = ArrayPool<byte>.Shared.Rent(bytes);
        _rooms.Add(room);
        return room.AsMemory(0, bytes);
    }

    /// <summary>Gives everything back that the call held.</summary>
    public void Clear()
    {
        Release(Inputs);
        Release(Outputs);
        Array.Clear(Memories);
        while (_pinned > 0)
            _pins[--_pinned].Dispose();
        foreach (var room in _rooms)
            ArrayPool<byte>.Shared.Return(room);
        _rooms.Clear();
    }

    /// <summary>Gives the outputs back, for another run with the same inputs.</summary>
    public void ClearOutputs()
    {
        Release(Outputs);
        Array.Clear(Memories);
    }

    private void Release(nint[] values)
    {
        foreach (var value in values)
        {
            if (value != 0)
                api.ReleaseValue(value);
        }

        Array.Clear(values);
    }
}
