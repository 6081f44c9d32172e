using System.Diagnostics;

namespace Baton.Glue;

/// <summary>
/// Has the compiler hand the settings of a partial component, or settings record, of an adapter to a vendor's options object.
/// It writes <c>MapSettings()</c>, which makes the options, and where all of them can be set later <c>MapSettings(options)</c>.
/// A setting goes to the option of its name, whatever the case; <see cref="MapToAttribute"/> names another, and
/// <see cref="UnmappedAttribute"/> says that it goes to none. A nullable setting is handed over only if it is given.
/// </summary>
/// <param name="options">The vendor's options.</param>
/// <remarks>It is read by the compiler alone and leaves no trace in the assembly, and so none of the vendor.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("BATON_GLUE")]
public sealed class MapSettingsAttribute(Type options) : Attribute
{
    /// <summary>The vendor's options.</summary>
    public Type Options { get; } = options;
}
