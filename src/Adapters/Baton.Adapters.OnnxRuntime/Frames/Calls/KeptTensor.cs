using System.Runtime.InteropServices;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Values;

namespace Baton.Adapters.OnnxRuntime.Frames.Calls;

/// <summary>
/// A small native tensor over memory of its own that calls with the same number of rows use one after the other: copying a
/// few values costs less than having a tensor made and released for them.
/// </summary>
internal sealed unsafe class KeptTensor
{
    /// <summary>Up to here copying costs less than a tensor, which is about 0.15 µs.</summary>
    private const int MostBytes = 4096;

    private void* _memory;
    private nuint _bytes;
    private TableShape _shape;

    /// <summary>The native value; 0 while there is none.</summary>
    public nint Value { get; private set; }

    /// <summary>Whether values are few enough to be copied.</summary>
    public static bool Fits<T>(TableShape shape)
        where T : unmanaged =>
        shape.Rows * shape.Width * sizeof(T) <= MostBytes;

    /// <summary>Makes the tensor fit a shape; what it holds is undefined.</summary>
    /// <param name="process">The library.</param>
    /// <param name="shape">The lengths, which fit.</param>
    /// <param name="rank">1 for a row of values, 2 for a table; the same in every call.</param>
    /// <param name="type">The library's number of the type <typeparamref name="T"/>, the same in every call.</param>
    /// <returns>The memory of its values.</returns>
    public Span<T> Shape<T>(OrtProcess process, TableShape shape, int rank, int type)
        where T : unmanaged
    {
        if (shape != _shape)
            Replace(process, shape, (nuint)(shape.Rows * shape.Width * sizeof(T)), rank, type);
        return Values<T>();
    }

    /// <summary>Its values.</summary>
    public Span<T> Values<T>()
        where T : unmanaged =>
        new(_memory, (int)(_shape.Rows * _shape.Width));

    /// <summary>Gives the tensor and its memory back.</summary>
    public void Release(OrtApi api)
    {
        ReleaseValue(api);
        NativeMemory.Free(_memory);
        _memory = null;
        _bytes = 0;
    }

    private void Replace(OrtProcess process, TableShape shape, nuint bytes, int rank, int type)
    {
        ReleaseValue(process.Api);
        if (bytes > _bytes)
        {
            _memory = NativeMemory.Realloc(_memory, bytes);
            _bytes = bytes;
        }

        nint value;
        NativeCall.Check(process.Api, process.Api.CreateTensorWithData(process.CpuMemory, _memory, bytes, (long*)&shape, (nuint)rank, type, &value), "lend memory for a tensor");
        (Value, _shape) = (value, shape);
    }

    private void ReleaseValue(OrtApi api)
    {
        if (Value != 0)
            api.ReleaseValue(Value);
        (Value, _shape) = (0, default);
    }
}
