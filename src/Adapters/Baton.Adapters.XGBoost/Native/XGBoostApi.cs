using System.Runtime.InteropServices;

namespace Baton.Adapters.XGBoost.Native;

/// <summary>
/// The functions of XGBoost's C ABI that are used here, as <c>xgboost/c_api.h</c> declares them. All that return
/// <see cref="int"/> return 0 or fail with a text that <see cref="XGBGetLastError"/> gives on the same thread.
/// </summary>
internal static unsafe partial class XGBoostApi
{
    /// <summary>The name that <see cref="XGBoostLibrary"/> resolves.</summary>
    public const string Library = "xgboost";

    [LibraryImport(Library)]
    public static partial void XGBoostVersion(out int major, out int minor, out int patch);

    [LibraryImport(Library)]
    public static partial byte* XGBGetLastError();

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int XGBSetGlobalConfig(string config);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int XGDMatrixCreateFromDense(byte* values, string config, out DMatrixHandle matrix);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int XGDMatrixSetInfoFromInterface(DMatrixHandle matrix, string field, byte* values);

    [LibraryImport(Library)]
    public static partial int XGDMatrixFree(nint matrix);

    [LibraryImport(Library)]
    public static partial int XGBoosterCreate(nint* matrices, ulong count, out BoosterHandle booster);

    [LibraryImport(Library)]
    public static partial int XGBoosterFree(nint booster);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int XGBoosterSetParam(BoosterHandle booster, string name, string value);

    [LibraryImport(Library)]
    public static partial int XGBoosterUpdateOneIter(BoosterHandle booster, int round, DMatrixHandle matrix);

    [LibraryImport(Library)]
    public static partial int XGBoosterEvalOneIter(BoosterHandle booster, int round, nint* matrices, byte** names, ulong count, out byte* result);

    [LibraryImport(Library)]
    public static partial int XGBoosterSlice(BoosterHandle booster, int begin, int end, int step, out BoosterHandle slice);

    [LibraryImport(Library)]
    public static partial int XGBoosterBoostedRounds(BoosterHandle booster, out int rounds);

    [LibraryImport(Library)]
    public static partial int XGBoosterGetNumFeature(BoosterHandle booster, out ulong features);

    [LibraryImport(Library)]
    public static partial int XGBoosterPredictFromDense(
        BoosterHandle booster, byte* values, byte* config, nint matrix, out ulong* shape, out ulong dimensions, out float* result);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int XGBoosterFeatureScore(
        BoosterHandle booster, string config, out ulong count, out byte** features, out ulong dimensions, out ulong* shape, out float* scores);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int XGBoosterSaveModelToBuffer(BoosterHandle booster, string config, out ulong length, out byte* buffer);

    [LibraryImport(Library)]
    public static partial int XGBoosterLoadModelFromBuffer(BoosterHandle booster, byte* buffer, ulong length);
}
