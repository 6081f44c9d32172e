using Baton.Generators.Emission;
using Baton.Settings;

namespace Baton.Generators.Schemas;

/// <summary>A record struct that describes a row.</summary>
/// <param name="Type">The record struct.</param>
/// <param name="Kind">The name by which config can choose the schema, if it can.</param>
/// <param name="Name">What messages call the schema.</param>
/// <param name="Summary">The XML summary of the record; empty if it has none.</param>
/// <param name="Columns">The columns, in the order of their declaration.</param>
internal sealed record SchemaSpec(PartialType Type, string? Kind, string Name, string Summary, EquatableArray<SchemaColumnSpec> Columns)
{
    /// <summary>The names by which config could choose it before.</summary>
    public EquatableArray<string> FormerKinds { get; init; }

    /// <summary>Whether the keys of all rows of a frame must differ.</summary>
    public bool UniqueKeys { get; init; }
}
