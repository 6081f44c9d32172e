namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>A value in our memory, of any kind that the C ABI can hand over.</summary>
internal abstract record OnnxValue;
