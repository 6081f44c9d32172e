namespace Baton.Frames;

/// <summary>What is known of a column before its values: name, type and meaning.</summary>
/// <param name="Name">The column's name, unique in its frame; upper and lower case differ.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Nullable">Whether values may be missing.</param>
public sealed record ColumnSchema(string Name, ColumnType Type, bool Nullable = false)
{
    /// <summary>Whether the column identifies a row: it is carried along to predictions and never is a feature.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether the column's numbers name categories and have no order.</summary>
    public bool IsCategorical { get; init; }

    /// <summary>The column this one was computed from; a model that predicts that one must not read this one.</summary>
    public string? DerivedFrom { get; init; }
}
