using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Sessions;
using Baton.Frames;

namespace Baton.Benchmarks.OnnxRuntime;

/// <summary>What a program does that knows nothing but the C interface: values over its columns, one run into new memory, values released.</summary>
internal sealed unsafe class RawSession : IDisposable
{
    private const int Float = 1;

    private readonly OrtProcess _process = OnnxRuntimeLibrary.Current;
    private readonly Utf8Table _inputs = new(WeightedSum.Features);
    private readonly Utf8Table _outputs = new("prediction");
    private readonly nint _session;
    private readonly nint[] _columns;
    private readonly int _rows;

    public RawSession(string file, Frame rows)
    {
        using var options = SessionOptions.Of(_process, new SessionSettings { Threads = 1 });
        nint session;
        fixed (byte* path = Utf8.Write(file))
            NativeCall.Check(_process.Api, _process.Api.CreateSession(_process.Environment, path, options.Handle, &session), "read the model");
        _session = session;
        // Columns lie on the pinned heap: their addresses stay.
        _columns = [.. rows.Columns.Select(c => (nint)((Column<float>)c).Pin().Pointer)];
        _rows = rows.RowCount;
    }

    /// <summary>What the last run gave.</summary>
    public float[] Output { get; private set; } = [];

    public void Run()
    {
        var api = _process.Api;
        var output = GC.AllocateUninitializedArray<float>(_rows);
        var shape = stackalloc long[2] { _rows, 1 };
        var values = stackalloc nint[_columns.Length];
        nint result;
        for (var i = 0; i < _columns.Length; i++)
            NativeCall.Check(api, api.CreateTensorWithData(_process.CpuMemory, (void*)_columns[i], (nuint)_rows * sizeof(float), shape, 2, Float, values + i), "take a column");
        fixed (float* memory = output)
        {
            NativeCall.Check(api, api.CreateTensorWithData(_process.CpuMemory, memory, (nuint)_rows * sizeof(float), shape, 2, Float, &result), "lend memory");
            NativeCall.Check(api, api.Run(_session, 0, _inputs.Texts, values, (nuint)_columns.Length, _outputs.Texts, 1, &result), "run");
        }

        for (var i = 0; i < _columns.Length; i++)
            api.ReleaseValue(values[i]);
        api.ReleaseValue(result);
        Output = output;
    }

    /// <summary>Runs values that the caller keeps.</summary>
    public void Run(nint* inputs, nint* output) =>
        NativeCall.Check(_process.Api, _process.Api.Run(_session, 0, _inputs.Texts, inputs, (nuint)_columns.Length, _outputs.Texts, 1, output), "run");

    public void Dispose()
    {
        _process.Api.ReleaseSession(_session);
        _inputs.Dispose();
        _outputs.Dispose();
    }
}
