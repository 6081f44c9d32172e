using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>A vendor's type, or namespace, that something stands for or is made of.</summary>
/// <param name="Symbol">The type or namespace.</param>
/// <param name="Vendor">The vendor.</param>
internal readonly record struct Mention(INamespaceOrTypeSymbol Symbol, string Vendor);
