namespace Baton.Testing;

/// <summary>
/// On a test project: the compiler writes a class of tests for every component that the project or one of its references
/// has, and that is of a family with laws. It is called <c>&lt;Component&gt;Conformance</c>, lies in the project's root
/// namespace, and is partial: what the laws cannot know of a component is said there.
/// </summary>
/// <param name="assemblies">
/// The names of the assemblies whose components are meant. If there is none, those of all but <c>Baton</c> itself, whose
/// own components are tested where they are built.
/// </param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ConformanceAttribute(params string[] assemblies) : Attribute
{
    /// <summary>The names of the assemblies whose components are meant; all but <c>Baton</c> if empty.</summary>
    public IReadOnlyList<string> Assemblies { get; } = assemblies;
}
