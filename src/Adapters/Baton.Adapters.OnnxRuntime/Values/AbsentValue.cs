namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>An optional value that is not there.</summary>
internal sealed record AbsentValue : OnnxValue;
