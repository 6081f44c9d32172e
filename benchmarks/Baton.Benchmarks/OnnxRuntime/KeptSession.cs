using System.Runtime.InteropServices;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Frames;

namespace Baton.Benchmarks.OnnxRuntime;

/// <summary>
/// What a program does that knows how many rows always come: it makes the native values once, copies its columns into their
/// memory at every call, and the result out of it.
/// </summary>
internal sealed unsafe class KeptSession : IDisposable
{
    private const int Float = 1;

    private readonly OrtProcess _process = OnnxRuntimeLibrary.Current;
    private readonly RawSession _session;
    private readonly float[][] _columns;
    private readonly nint[] _inputs;
    private readonly nint[] _memories;
    private readonly nint _output;
    private readonly int _rows;

    /// <param name="session">The model.</param>
    /// <param name="rows">The columns, and how many rows always come.</param>
    public KeptSession(RawSession session, Frame rows)
    {
        _session = session;
        _rows = rows.RowCount;
        _columns = [.. rows.Columns.Select(c => ((Column<float>)c).Span.ToArray())];
        _memories = [.. Enumerable.Range(0, _columns.Length + 1).Select(_ => (nint)NativeMemory.Alloc((nuint)_rows, sizeof(float)))];
        _inputs = [.. _memories.Take(_columns.Length).Select(Lend)];
        _output = Lend(_memories[^1]);
    }

    public float[] Run()
    {
        for (var i = 0; i < _columns.Length; i++)
            _columns[i].CopyTo(new Span<float>((void*)_memories[i], _rows));
        var output = _output;
        fixed (nint* inputs = _inputs)
            _session.Run(inputs, &output);
        return new ReadOnlySpan<float>((void*)_memories[^1], _rows).ToArray();
    }

    public void Dispose()
    {
        foreach (var value in _inputs)
            _process.Api.ReleaseValue(value);
        _process.Api.ReleaseValue(_output);
        foreach (var memory in _memories)
            NativeMemory.Free((void*)memory);
    }

    private nint Lend(nint memory)
    {
        var shape = stackalloc long[2] { _rows, 1 };
        nint value;
        NativeCall.Check(_process.Api, _process.Api.CreateTensorWithData(_process.CpuMemory, (void*)memory, (nuint)_rows * sizeof(float), shape, 2, Float, &value), "lend memory");
        return value;
    }
}
