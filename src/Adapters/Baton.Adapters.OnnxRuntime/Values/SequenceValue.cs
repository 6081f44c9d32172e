namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>Values of one type, one after the other.</summary>
/// <param name="Items">The values.</param>
internal sealed record SequenceValue(IReadOnlyList<OnnxValue> Items) : OnnxValue;
