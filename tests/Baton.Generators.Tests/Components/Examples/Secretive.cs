using Baton.Components;

namespace Baton.Generators.Tests.Components.Examples;

/// <summary>Has a secret, also in a nested record.</summary>
[Component("secretive")]
public sealed partial class Secretive : IGadget
{
    [Secret] public string? Password { get; init; } = "built in";
    public Login? Login { get; init; }
}
