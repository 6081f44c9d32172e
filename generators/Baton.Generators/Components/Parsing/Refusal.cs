using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>Why nothing is generated for a class, told by the analyzer. It holds a symbol, so it never enters the pipeline.</summary>
/// <param name="Reason">The rule that was broken.</param>
/// <param name="Symbol">The class or its member, for the place.</param>
/// <param name="Message">What is wrong and what to do, beginning with the symbol's name.</param>
internal sealed record Refusal(RefusalReason Reason, ISymbol Symbol, string Message);
