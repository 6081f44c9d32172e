namespace Baton.Testing.Laws;

/// <summary>A class of laws that holds for several configurations of a component.</summary>
public interface INamedCases
{
    /// <summary>The configurations, each under a name of its own.</summary>
    IReadOnlyList<string> CaseNames { get; }
}
