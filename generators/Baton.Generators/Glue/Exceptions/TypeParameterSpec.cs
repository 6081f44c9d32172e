namespace Baton.Generators.Glue.Exceptions;

/// <summary>A type parameter of an entry point.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Constraint">What an explicit implementation must repeat of its constraints: <c>class</c>, <c>struct</c> or <c>default</c>.</param>
internal sealed record TypeParameterSpec(string Name, string Constraint);
