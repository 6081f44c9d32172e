using Baton.Components;

namespace Baton.Generators.Tests.Components.Examples;

/// <summary>A family of the tests' own.</summary>
[ComponentFamily("gadget")]
public interface IGadget;
