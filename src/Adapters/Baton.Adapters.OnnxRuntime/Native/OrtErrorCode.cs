namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>What kind of failure a status tells, with the library's own numbers.</summary>
internal enum OrtErrorCode
{
    Failure = 1,
    InvalidArgument = 2,
    NoSuchFile = 3,
    NoModel = 4,
    EngineError = 5,
    RuntimeException = 6,
    InvalidProtobuf = 7,
    ModelLoaded = 8,
    NotImplemented = 9,
    InvalidGraph = 10,
    ProviderFailure = 11,
}
