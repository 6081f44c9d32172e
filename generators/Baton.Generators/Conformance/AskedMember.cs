using Baton.Settings;

namespace Baton.Generators.Conformance;

/// <summary>A member of a fixture that says what the laws cannot know.</summary>
/// <param name="Declaration">How a person declares it.</param>
internal sealed record AskedMember(string Declaration)
{
    /// <summary>How the compiler declares it where a component needs no setting and no service; null if it never does.</summary>
    public string? Creation { get; init; }

    /// <summary>Another member that makes it needless.</summary>
    public string? Instead { get; init; }

    /// <summary>The capabilities of which one makes it needless.</summary>
    public EquatableArray<string> UnlessCapable { get; init; }

    /// <summary>Its name.</summary>
    public string Name => Declaration.Split('(')[0].Split(' ').Last();
}
