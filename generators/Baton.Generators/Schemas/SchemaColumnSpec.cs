using Baton.Settings;

namespace Baton.Generators.Schemas;

/// <summary>A property that is a column.</summary>
/// <param name="Property">The property's name, escaped.</param>
/// <param name="Name">The column's name.</param>
/// <param name="Value">What the column holds.</param>
/// <param name="Nullable">Whether values may be missing.</param>
internal sealed record SchemaColumnSpec(string Property, string Name, ColumnValue Value, bool Nullable)
{
    /// <summary>The XML summary of the property; empty if it has none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Whether the column identifies a row.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether the values name categories.</summary>
    public bool IsCategorical { get; init; }

    /// <summary>The name of the column from which this one was computed, if it was.</summary>
    public string? DerivedFrom { get; init; }

    /// <summary>The bounds of the values, if they have any.</summary>
    public RangeSpec? Range { get; init; }

    /// <summary>The only values allowed; all if empty.</summary>
    public EquatableArray<ConstantSpec> AllowedValues { get; init; }

    /// <summary>The bounds of a text's length, if it has any.</summary>
    public LengthSpec? Length { get; init; }

    /// <summary>The pattern of a text, if it has one.</summary>
    public PatternSpec? Pattern { get; init; }
}
