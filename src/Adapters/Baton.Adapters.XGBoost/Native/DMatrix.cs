using Baton.Frames;

namespace Baton.Adapters.XGBoost.Native;

/// <summary>Rows to learn from or to measure on, in the library's own layout, which it makes from memory of ours.</summary>
internal sealed class DMatrix : IDisposable
{
    private DMatrix(DMatrixHandle handle) => Handle = handle;

    public DMatrixHandle Handle { get; }

    /// <summary>Makes the matrix; afterwards nothing refers to our memory any more.</summary>
    /// <param name="features">The features; NaN is a missing value.</param>
    /// <param name="labels">The answers, a number for each row of the features.</param>
    /// <param name="start">The first row to take.</param>
    /// <param name="rows">How many rows to take.</param>
    /// <param name="threads">How many threads to use, all if 0.</param>
    public static DMatrix Create(FrameMatrix features, ReadOnlyMemory<float> labels, int start, int rows, int threads)
    {
        XGBoostLibrary.Prepare();
        var handle = Allocate(features, start, rows, threads);
        try
        {
            SetLabels(handle, labels.Slice(start, rows));
            return new DMatrix(handle);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    public void Dispose() => Handle.Dispose();

    private static unsafe DMatrixHandle Allocate(FrameMatrix features, int start, int rows, int threads)
    {
        using var pin = features.Pin();
        var values = stackalloc byte[ArrayInterface.MostBytes];
        ArrayInterface.WriteMatrix(new Span<byte>(values, ArrayInterface.MostBytes), (nint)((float*)pin.Pointer + start), rows, features.Columns, features.ColumnStride);
        NativeCall.Check(
            XGBoostApi.XGDMatrixCreateFromDense(values, $$"""{"missing":NaN,"nthread":{{threads}}}""", out var handle),
            "read the features");
        return handle;
    }

    private static unsafe void SetLabels(DMatrixHandle handle, ReadOnlyMemory<float> labels)
    {
        using var pin = labels.Pin();
        var values = stackalloc byte[ArrayInterface.MostBytes];
        ArrayInterface.WriteVector(new Span<byte>(values, ArrayInterface.MostBytes), (nint)pin.Pointer, labels.Length);
        NativeCall.Check(XGBoostApi.XGDMatrixSetInfoFromInterface(handle, "label", values), "read the target");
    }
}
