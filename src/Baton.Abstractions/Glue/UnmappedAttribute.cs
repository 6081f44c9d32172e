using System.Diagnostics;

namespace Baton.Glue;

/// <summary>Says that a setting goes to none of the vendor's options, because the adapter itself uses it.</summary>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("BATON_GLUE")]
public sealed class UnmappedAttribute : Attribute;
