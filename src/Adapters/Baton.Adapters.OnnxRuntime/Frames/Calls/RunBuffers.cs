using System.Buffers;
using Baton.Adapters.OnnxRuntime.Native;

namespace Baton.Adapters.OnnxRuntime.Frames.Calls;

/// <summary>
/// What one call holds while it runs: native values, pinned columns and memory for what must be converted. Used for one
/// call after the other, so that a call allocates none of it.
/// </summary>
internal sealed unsafe class RunBuffers : IDisposable
{
    private readonly OrtApi _api;

    /// <summary>No input or output needs more than one.</summary>
    private readonly MemoryHandle[] _pins;
    private readonly List<byte[]> _rooms = [];
    private int _pinned;

    /// <param name="api">The library's functions.</param>
    /// <param name="columns">The columns that the model reads.</param>
    /// <param name="inputs">How many inputs the model has.</param>
    /// <param name="outputs">How many outputs it has.</param>
    public RunBuffers(OrtApi api, string[] columns, int inputs, int outputs)
    {
        _api = api;
        _pins = new MemoryHandle[inputs + outputs];
        Places = new ColumnPlaces(columns);
        (Inputs, Outputs, Memories) = (new nint[inputs], new nint[outputs], new object?[outputs]);
        (KeptInputs, KeptOutputs) = (Keep(inputs), Keep(outputs));
    }

    /// <summary>Models that nobody disposes leave their buffers to the collector.</summary>
    ~RunBuffers() => ReleaseKept();

    /// <summary>Where the columns stand in the frame.</summary>
    public ColumnPlaces Places { get; }

    /// <summary>A native value for each input.</summary>
    public nint[] Inputs { get; }

    /// <summary>A native value for each output, or 0 before the run for one that the library makes.</summary>
    public nint[] Outputs { get; }

    /// <summary>A tensor for each input that is small.</summary>
    public KeptTensor[] KeptInputs { get; }

    /// <summary>A tensor for each output that is small.</summary>
    public KeptTensor[] KeptOutputs { get; }

    /// <summary>Memory for each output that is written in place.</summary>
    public object?[] Memories { get; }

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

    /// <summary>Gives everything back that only this call held.</summary>
    public void Clear()
    {
        Release(Inputs, KeptInputs);
        ClearOutputs();
        while (_pinned > 0)
            _pins[--_pinned].Dispose();
        foreach (var room in _rooms)
            ArrayPool<byte>.Shared.Return(room);
        _rooms.Clear();
    }

    /// <summary>Gives the outputs back, for another run with the same inputs.</summary>
    public void ClearOutputs()
    {
        Release(Outputs, KeptOutputs);
        Array.Clear(Memories);
    }

    /// <summary>Gives back what was kept from call to call as well.</summary>
    public void Dispose()
    {
        ReleaseKept();
        GC.SuppressFinalize(this);
    }

    private static KeptTensor[] Keep(int count)
    {
        var kept = new KeptTensor[count];
        for (var i = 0; i < count; i++)
            kept[i] = new KeptTensor();
        return kept;
    }

    private void Release(nint[] values, KeptTensor[] kept)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != 0 && values[i] != kept[i].Value)
                _api.ReleaseValue(values[i]);
        }

        Array.Clear(values);
    }

    private void ReleaseKept()
    {
        foreach (var tensor in KeptInputs)
            tensor.Release(_api);
        foreach (var tensor in KeptOutputs)
            tensor.Release(_api);
    }
}
