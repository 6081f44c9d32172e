namespace Baton.Testing.Laws;

/// <summary>A fixture does not say what the laws have to know.</summary>
/// <param name="message">What is missing and how to write it.</param>
public sealed class FixtureException(string message) : Exception(message)
{
    internal static FixtureException Missing(Type fixture, string member) => new(
        $"{fixture.Name} does not say how its component is made, so that no law can be held against it. Write: public partial class {fixture.Name} {{ {member} }}");
}
