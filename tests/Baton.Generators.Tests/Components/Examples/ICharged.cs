namespace Baton.Generators.Tests.Components.Examples;

/// <summary>A capability of a gadget.</summary>
public interface ICharged : IGadget;
