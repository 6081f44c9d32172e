namespace Baton.Generators.Tests.Components.Examples;

/// <summary>A gadget that no compiler made a component.</summary>
public sealed class TestDouble : IGadget;
