using Baton.Components;

namespace Baton.Generators.Tests.Components.Examples;

/// <summary>Holds a component whose own default nobody but the scope can dispose.</summary>
[Component("outer")]
public sealed partial class Outer : IGadget
{
    public IGadget Inner { get; init; } = new Box();
}
