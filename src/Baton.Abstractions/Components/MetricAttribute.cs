namespace Baton.Components;

/// <summary>
/// Makes a partial class a component of the family <c>metric</c>: config chooses it by its kind, sets its
/// <c>init</c> properties, and the host provides its constructor parameters.
/// </summary>
/// <param name="kind">The component's kebab-case name in config, unique in its family.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MetricAttribute(string kind) : Attribute
{
    /// <summary>The component's kebab-case name in config.</summary>
    public string Kind { get; } = kind;
}
