namespace Baton.Schemas;

/// <summary>
/// Says that a column was computed from another, or the other from it: whoever predicts that one must not read this one.
/// That the values do agree is not checked.
/// </summary>
/// <param name="column">The other column's name, or the name of its property.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DerivedFromAttribute(string column) : Attribute
{
    /// <summary>The other column's name, or the name of its property.</summary>
    public string Column { get; } = column;
}
