namespace Baton.Generators.Conformance;

/// <summary>A class of laws.</summary>
/// <param name="Name">What it is called inside of a component's class of tests.</param>
/// <param name="Type">Its full name.</param>
/// <param name="Capability">The capability whose laws they are; all components of the family have them if null.</param>
internal sealed record LawSuite(string Name, string Type, string? Capability = null);
