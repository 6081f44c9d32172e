namespace Baton.Generators.Glue.Exceptions;

/// <summary>What an entry point returns.</summary>
/// <param name="Type">Its type, <c>void</c> included.</param>
/// <param name="Reference">How it is returned by reference: <c>ref</c> or <c>ref readonly</c>; empty if by value.</param>
/// <param name="IsAwaited">Whether it is a task.</param>
/// <param name="HasValue">Whether there is a value, that of a task included.</param>
/// <param name="Walk">How the value is walked, if it is.</param>
internal sealed record ResultSpec(string Type, string Reference, bool IsAwaited, bool HasValue, WalkShape Walk);
