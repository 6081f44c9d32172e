namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>
/// The functions of ONNX Runtime's C ABI that are used here. The library hands out a table of pointers that only ever grows at
/// its end: the numbers are the places of the members of <c>OrtApi</c> in <c>onnxruntime_c_api.h</c>. Functions that return
/// <see cref="nint"/> return 0 or a status that the caller releases.
/// </summary>
/// <param name="table">The table of version <see cref="Version"/> or later.</param>
internal sealed unsafe class OrtApi(nint* table)
{
    /// <summary>The name that the resolver of <see cref="OnnxRuntimeLibrary"/> knows.</summary>
    public const string Library = "onnxruntime";

    /// <summary>The version of the table, that of ONNX Runtime 1.14: everything used here stood in it then.</summary>
    public const uint Version = 14;

    /// <summary>The version that the place of <see cref="SetDeterministicCompute"/> is known in.</summary>
    public const uint DeterministicVersion = 18;

    public readonly delegate* unmanaged<nint, int> GetErrorCode = (delegate* unmanaged<nint, int>)table[1];
    public readonly delegate* unmanaged<nint, byte*> GetErrorMessage = (delegate* unmanaged<nint, byte*>)table[2];
    public readonly delegate* unmanaged<nint, void> ReleaseStatus = (delegate* unmanaged<nint, void>)table[93];

    public readonly delegate* unmanaged<int, byte*, nint*, nint> CreateEnv = (delegate* unmanaged<int, byte*, nint*, nint>)table[3];
    public readonly delegate* unmanaged<nint, nint> DisableTelemetryEvents = (delegate* unmanaged<nint, nint>)table[6];
    public readonly delegate* unmanaged<byte***, int*, nint> GetAvailableProviders = (delegate* unmanaged<byte***, int*, nint>)table[125];
    public readonly delegate* unmanaged<byte**, int, nint> ReleaseAvailableProviders = (delegate* unmanaged<byte**, int, nint>)table[126];

    public readonly delegate* unmanaged<nint*, nint> CreateSessionOptions = (delegate* unmanaged<nint*, nint>)table[10];
    public readonly delegate* unmanaged<nint, int, nint> SetSessionExecutionMode = (delegate* unmanaged<nint, int, nint>)table[13];
    public readonly delegate* unmanaged<nint, nint> DisableMemPattern = (delegate* unmanaged<nint, nint>)table[17];
    public readonly delegate* unmanaged<nint, nint> DisableCpuMemArena = (delegate* unmanaged<nint, nint>)table[19];
    public readonly delegate* unmanaged<nint, int, nint> SetSessionLogSeverityLevel = (delegate* unmanaged<nint, int, nint>)table[22];
    public readonly delegate* unmanaged<nint, int, nint> SetSessionGraphOptimizationLevel = (delegate* unmanaged<nint, int, nint>)table[23];
    public readonly delegate* unmanaged<nint, int, nint> SetIntraOpNumThreads = (delegate* unmanaged<nint, int, nint>)table[24];
    public readonly delegate* unmanaged<nint, int, nint> SetInterOpNumThreads = (delegate* unmanaged<nint, int, nint>)table[25];
    public readonly delegate* unmanaged<nint, byte*, long, nint> AddFreeDimensionOverrideByName = (delegate* unmanaged<nint, byte*, long, nint>)table[124];
    public readonly delegate* unmanaged<nint, byte*, byte*, nint> AddSessionConfigEntry = (delegate* unmanaged<nint, byte*, byte*, nint>)table[130];
    public readonly delegate* unmanaged<nint, byte*, byte**, byte**, nuint, nint> AppendExecutionProvider = (delegate* unmanaged<nint, byte*, byte**, byte**, nuint, nint>)table[216];
    public readonly delegate* unmanaged<nint, nint, nint> AppendExecutionProviderCuda = (delegate* unmanaged<nint, nint, nint>)table[204];
    public readonly delegate* unmanaged<nint*, nint> CreateCudaProviderOptions = (delegate* unmanaged<nint*, nint>)table[205];
    public readonly delegate* unmanaged<nint, byte**, byte**, nuint, nint> UpdateCudaProviderOptions = (delegate* unmanaged<nint, byte**, byte**, nuint, nint>)table[206];
    public readonly delegate* unmanaged<nint, void> ReleaseCudaProviderOptions = (delegate* unmanaged<nint, void>)table[208];
    public readonly delegate* unmanaged<nint, nint, nint> AppendExecutionProviderTensorRT = (delegate* unmanaged<nint, nint, nint>)table[170];
    public readonly delegate* unmanaged<nint*, nint> CreateTensorRTProviderOptions = (delegate* unmanaged<nint*, nint>)table[171];
    public readonly delegate* unmanaged<nint, byte**, byte**, nuint, nint> UpdateTensorRTProviderOptions = (delegate* unmanaged<nint, byte**, byte**, nuint, nint>)table[172];
    public readonly delegate* unmanaged<nint, void> ReleaseTensorRTProviderOptions = (delegate* unmanaged<nint, void>)table[174];
    public readonly delegate* unmanaged<nint, void> ReleaseSessionOptions = (delegate* unmanaged<nint, void>)table[100];

    /// <summary>The path is in the system's own characters: UTF-16 on Windows, else UTF-8.</summary>
    public readonly delegate* unmanaged<nint, void*, nint, nint*, nint> CreateSession = (delegate* unmanaged<nint, void*, nint, nint*, nint>)table[7];
    public readonly delegate* unmanaged<nint, void*, nuint, nint, nint*, nint> CreateSessionFromArray = (delegate* unmanaged<nint, void*, nuint, nint, nint*, nint>)table[8];
    public readonly delegate* unmanaged<nint, nuint*, nint> SessionGetInputCount = (delegate* unmanaged<nint, nuint*, nint>)table[30];
    public readonly delegate* unmanaged<nint, nuint*, nint> SessionGetOutputCount = (delegate* unmanaged<nint, nuint*, nint>)table[31];
    public readonly delegate* unmanaged<nint, nuint, nint*, nint> SessionGetInputTypeInfo = (delegate* unmanaged<nint, nuint, nint*, nint>)table[33];
    public readonly delegate* unmanaged<nint, nuint, nint*, nint> SessionGetOutputTypeInfo = (delegate* unmanaged<nint, nuint, nint*, nint>)table[34];
    public readonly delegate* unmanaged<nint, nuint, nint, byte**, nint> SessionGetInputName = (delegate* unmanaged<nint, nuint, nint, byte**, nint>)table[36];
    public readonly delegate* unmanaged<nint, nuint, nint, byte**, nint> SessionGetOutputName = (delegate* unmanaged<nint, nuint, nint, byte**, nint>)table[37];
    public readonly delegate* unmanaged<nint, nint, byte**, nint*, nuint, byte**, nuint, nint*, nint> Run = (delegate* unmanaged<nint, nint, byte**, nint*, nuint, byte**, nuint, nint*, nint>)table[9];
    public readonly delegate* unmanaged<nint, void> ReleaseSession = (delegate* unmanaged<nint, void>)table[95];

    public readonly delegate* unmanaged<nint, nint*, nint> SessionGetModelMetadata = (delegate* unmanaged<nint, nint*, nint>)table[111];
    public readonly delegate* unmanaged<nint, nint, byte*, byte**, nint> ModelMetadataLookup = (delegate* unmanaged<nint, nint, byte*, byte**, nint>)table[116];
    public readonly delegate* unmanaged<nint, void> ReleaseModelMetadata = (delegate* unmanaged<nint, void>)table[118];

    public readonly delegate* unmanaged<nint*, nint> CreateRunOptions = (delegate* unmanaged<nint*, nint>)table[39];
    public readonly delegate* unmanaged<nint, nint> RunOptionsSetTerminate = (delegate* unmanaged<nint, nint>)table[46];
    public readonly delegate* unmanaged<nint, void> ReleaseRunOptions = (delegate* unmanaged<nint, void>)table[97];

    public readonly delegate* unmanaged<int, int, nint*, nint> CreateCpuMemoryInfo = (delegate* unmanaged<int, int, nint*, nint>)table[69];
    public readonly delegate* unmanaged<nint*, nint> GetAllocatorWithDefaultOptions = (delegate* unmanaged<nint*, nint>)table[78];
    public readonly delegate* unmanaged<nint, void*, nint> AllocatorFree = (delegate* unmanaged<nint, void*, nint>)table[76];

    public readonly delegate* unmanaged<nint, long*, nuint, int, nint*, nint> CreateTensor = (delegate* unmanaged<nint, long*, nuint, int, nint*, nint>)table[48];
    public readonly delegate* unmanaged<nint, void*, nuint, long*, nuint, int, nint*, nint> CreateTensorWithData = (delegate* unmanaged<nint, void*, nuint, long*, nuint, int, nint*, nint>)table[49];
    public readonly delegate* unmanaged<nint, void**, nint> GetTensorMutableData = (delegate* unmanaged<nint, void**, nint>)table[51];
    public readonly delegate* unmanaged<nint, byte**, nuint, nint> FillStringTensor = (delegate* unmanaged<nint, byte**, nuint, nint>)table[52];
    public readonly delegate* unmanaged<nint, nuint*, nint> GetStringTensorDataLength = (delegate* unmanaged<nint, nuint*, nint>)table[53];
    public readonly delegate* unmanaged<nint, void*, nuint, nuint*, nuint, nint> GetStringTensorContent = (delegate* unmanaged<nint, void*, nuint, nuint*, nuint, nint>)table[54];
    public readonly delegate* unmanaged<nint, int*, nint> GetValueType = (delegate* unmanaged<nint, int*, nint>)table[67];
    public readonly delegate* unmanaged<nint, int, nint, nint*, nint> GetValue = (delegate* unmanaged<nint, int, nint, nint*, nint>)table[80];
    public readonly delegate* unmanaged<nint, nuint*, nint> GetValueCount = (delegate* unmanaged<nint, nuint*, nint>)table[81];
    public readonly delegate* unmanaged<nint*, nuint, int, nint*, nint> CreateValue = (delegate* unmanaged<nint*, nuint, int, nint*, nint>)table[82];
    public readonly delegate* unmanaged<nint, int*, nint> HasValue = (delegate* unmanaged<nint, int*, nint>)table[192];
    public readonly delegate* unmanaged<nint, void> ReleaseValue = (delegate* unmanaged<nint, void>)table[96];

    public readonly delegate* unmanaged<nint, int*, nint> GetOnnxTypeFromTypeInfo = (delegate* unmanaged<nint, int*, nint>)table[56];
    public readonly delegate* unmanaged<nint, nint*, nint> CastTypeInfoToTensorInfo = (delegate* unmanaged<nint, nint*, nint>)table[55];
    public readonly delegate* unmanaged<nint, nint*, nint> CastTypeInfoToMapTypeInfo = (delegate* unmanaged<nint, nint*, nint>)table[103];
    public readonly delegate* unmanaged<nint, nint*, nint> CastTypeInfoToSequenceTypeInfo = (delegate* unmanaged<nint, nint*, nint>)table[104];
    public readonly delegate* unmanaged<nint, int*, nint> GetMapKeyType = (delegate* unmanaged<nint, int*, nint>)table[105];
    public readonly delegate* unmanaged<nint, nint*, nint> GetMapValueType = (delegate* unmanaged<nint, nint*, nint>)table[106];
    public readonly delegate* unmanaged<nint, nint*, nint> GetSequenceElementType = (delegate* unmanaged<nint, nint*, nint>)table[107];
    public readonly delegate* unmanaged<nint, void> ReleaseTypeInfo = (delegate* unmanaged<nint, void>)table[98];

    public readonly delegate* unmanaged<nint, nint*, nint> GetTensorTypeAndShape = (delegate* unmanaged<nint, nint*, nint>)table[65];
    public readonly delegate* unmanaged<nint, int*, nint> GetTensorElementType = (delegate* unmanaged<nint, int*, nint>)table[60];
    public readonly delegate* unmanaged<nint, nuint*, nint> GetDimensionsCount = (delegate* unmanaged<nint, nuint*, nint>)table[61];
    public readonly delegate* unmanaged<nint, long*, nuint, nint> GetDimensions = (delegate* unmanaged<nint, long*, nuint, nint>)table[62];
    public readonly delegate* unmanaged<nint, byte**, nuint, nint> GetSymbolicDimensions = (delegate* unmanaged<nint, byte**, nuint, nint>)table[63];
    public readonly delegate* unmanaged<nint, void> ReleaseTensorTypeAndShapeInfo = (delegate* unmanaged<nint, void>)table[99];

    /// <summary>In tables of <see cref="DeterministicVersion"/> or later only.</summary>
    public delegate* unmanaged<nint, byte, nint> SetDeterministicCompute => (delegate* unmanaged<nint, byte, nint>)table[273];
}
