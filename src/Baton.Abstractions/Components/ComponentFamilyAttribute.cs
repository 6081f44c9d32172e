namespace Baton.Components;

/// <summary>
/// Marks an interface as a family: what config can choose between with <c>kind:</c>. Interfaces that derive from it are
/// its capabilities.
/// </summary>
/// <param name="name">The family's kebab-case name, such as <c>model</c>.</param>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class ComponentFamilyAttribute(string name) : Attribute
{
    /// <summary>The family's kebab-case name.</summary>
    public string Name { get; } = name;
}
