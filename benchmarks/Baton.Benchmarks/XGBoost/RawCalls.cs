using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using Baton.Adapters.XGBoost.Native;

namespace Baton.Benchmarks.XGBoost;

/// <summary>What a C program would do, with nothing in between: no check, no copy that the library does not ask for.</summary>
internal static unsafe class RawCalls
{
    private const int MostBytes = 256;

    private static ReadOnlySpan<byte> PredictConfig =>
        """{"type":0,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":true,"cache_id":0,"missing":NaN}"""u8;

    public static BoosterHandle Fit(float[] features, float[] labels, int columns, IReadOnlyList<(string Name, string Value)> parameters, int rounds, int threads)
    {
        var values = stackalloc byte[MostBytes];
        Describe(values, features, $"{labels.Length},{columns}");
        Check(XGBoostApi.XGDMatrixCreateFromDense(values, $$"""{"missing":NaN,"nthread":{{threads}}}""", out var matrix));
        using (matrix)
        {
            Describe(values, labels, $"{labels.Length}");
            Check(XGBoostApi.XGDMatrixSetInfoFromInterface(matrix, "label", values));
            var handle = matrix.DangerousGetHandle();
            Check(XGBoostApi.XGBoosterCreate(&handle, 1, out var booster));
            foreach (var (name, value) in parameters)
                Check(XGBoostApi.XGBoosterSetParam(booster, name, value));
            Check(XGBoostApi.XGBoosterSetParam(booster, "nthread", threads.ToString(CultureInfo.InvariantCulture)));
            for (var round = 0; round < rounds; round++)
                Check(XGBoostApi.XGBoosterUpdateOneIter(booster, round, matrix));
            return booster;
        }
    }

    /// <summary>Predicts into an array of the caller's: the library's own is gone with its next call.</summary>
    public static void Predict(BoosterHandle booster, float[] features, int columns, float[] predictions)
    {
        var values = stackalloc byte[MostBytes];
        Describe(values, features, $"{predictions.Length},{columns}");
        fixed (byte* config = PredictConfig)
        {
            Check(XGBoostApi.XGBoosterPredictFromDense(booster, values, config, 0, out _, out _, out var result));
            new ReadOnlySpan<float>(result, predictions.Length).CopyTo(predictions);
        }
    }

    /// <summary>Writes what the library reads of an array, ended by a zero.</summary>
    private static void Describe(byte* values, float[] numbers, string shape)
    {
        Utf8.TryWrite(
            new Span<byte>(values, MostBytes - 1),
            CultureInfo.InvariantCulture,
            $$"""{"data":[{{(nint)Address(numbers)}},true],"shape":[{{shape}}],"typestr":"<f4","version":3}""",
            out var written);
        values[written] = 0;
    }

    /// <summary>The address of an array on the pinned heap.</summary>
    private static void* Address(float[] pinned) => (void*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);

    private static void Check(int status)
    {
        if (status != 0)
            throw new InvalidOperationException(NativeCall.Text(XGBoostApi.XGBGetLastError()));
    }
}
