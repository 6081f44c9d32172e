using System.Diagnostics;

namespace Baton.Glue;

/// <summary>Names the vendor's option that a setting goes to, where it has another name.</summary>
/// <param name="option">The name of a property or field of the options: <c>nameof(Options.NumberOfLeaves)</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("BATON_GLUE")]
public sealed class MapToAttribute(string option) : Attribute
{
    /// <summary>The name of a property or field of the options.</summary>
    public string Option { get; } = option;
}
