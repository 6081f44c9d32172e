namespace Baton.Generators.Schemas;

/// <summary>The bounds of a column's values; at least one is there.</summary>
internal sealed record RangeSpec(ConstantSpec? Minimum, ConstantSpec? Maximum, bool MinimumExclusive, bool MaximumExclusive);
