using System.Globalization;
using System.Runtime.InteropServices;
using Baton.Adapters.XGBoost.Native;

namespace Baton.Benchmarks.XGBoost;

/// <summary>What a C program would do, with nothing in between: no check, no copy that the library does not ask for.</summary>
internal static unsafe class RawCalls
{
    private const string PredictConfig = """{"type":0,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":true,"cache_id":0,"missing":NaN}""";

    public static BoosterHandle Fit(float[] features, float[] labels, int columns, IReadOnlyList<(string Name, string Value)> parameters, int rounds, int threads)
    {
        Check(XGBoostApi.XGDMatrixCreateFromDense(Describe(features, labels.Length, columns), $$"""{"missing":NaN,"nthread":{{threads}}}""", out var matrix));
        using (matrix)
        {
            var address = (nint)Address(labels);
            Check(XGBoostApi.XGDMatrixSetInfoFromInterface(matrix, "label", $$"""{"data":[{{address}},true],"shape":[{{labels.Length}}],"typestr":"<f4","version":3}"""));
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
        Check(XGBoostApi.XGBoosterPredictFromDense(booster, Describe(features, predictions.Length, columns), PredictConfig, 0, out _, out _, out var result));
        new ReadOnlySpan<float>(result, predictions.Length).CopyTo(predictions);
    }

    private static string Describe(float[] features, int rows, int columns) =>
        $$"""{"data":[{{(nint)Address(features)}},true],"shape":[{{rows}},{{columns}}],"typestr":"<f4","version":3}""";

    /// <summary>The address of an array on the pinned heap.</summary>
    private static void* Address(float[] pinned) => (void*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);

    private static void Check(int status)
    {
        if (status != 0)
            throw new InvalidOperationException(NativeCall.Text(XGBoostApi.XGBGetLastError()));
    }
}
