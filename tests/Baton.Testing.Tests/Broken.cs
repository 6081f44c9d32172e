namespace Baton.Testing.Tests;

/// <summary>A component that breaks laws on purpose.</summary>
/// <param name="Name">What it does wrong.</param>
/// <param name="Suites">The classes of laws it is held against, as a test project would have them.</param>
/// <param name="Breaks">The names of the laws that it breaks; it keeps all others.</param>
public sealed record Broken(string Name, IReadOnlyList<object> Suites, params string[] Breaks)
{
    public override string ToString() => Name;
}
