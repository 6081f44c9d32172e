using Baton.Settings;

namespace Baton.Generators.Conformance;

/// <summary>A component's class of tests.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Component">The component, from <c>global::</c> on.</param>
/// <param name="Family">The component's family.</param>
/// <param name="Kind">The component's kind.</param>
/// <param name="Suites">The classes of laws that its capabilities call for.</param>
internal sealed record ConformanceSpec(string Namespace, string Name, string Component, string Family, string Kind, EquatableArray<LawSuite> Suites)
{
    /// <summary>The member by which the compiler makes the component; null where a person has to, or has.</summary>
    public string? Creation { get; init; }

    /// <summary>The folder of the test project; null where it is not known, or a person says it.</summary>
    public string? ProjectFolder { get; init; }

    /// <summary>The members that a person still has to write, as they are declared.</summary>
    public EquatableArray<string> Missing { get; init; }

    /// <summary>The full name of the class.</summary>
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
