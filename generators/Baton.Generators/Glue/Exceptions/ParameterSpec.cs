namespace Baton.Generators.Glue.Exceptions;

/// <summary>A parameter of an entry point.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Declaration">How it is declared.</param>
/// <param name="Argument">How it is handed on.</param>
/// <param name="IsBound">Whether it is bound to the caller's stack, so that no asynchronous method can have it.</param>
internal sealed record ParameterSpec(string Name, string Declaration, string Argument, bool IsBound);
