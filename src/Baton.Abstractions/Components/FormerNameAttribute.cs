namespace Baton.Components;

/// <summary>
/// Says what a component, a setting or an enum's member was called before: configs and stored models that use the former
/// name go on working, and are told the present one.
/// </summary>
/// <param name="name">The name as config spelled it: a kind in kebab-case, a setting or an enum's member in camel case.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field,
    AllowMultiple = true,
    Inherited = false)]
public sealed class FormerNameAttribute(string name) : Attribute
{
    /// <summary>The name as config spelled it.</summary>
    public string Name { get; } = name;
}
