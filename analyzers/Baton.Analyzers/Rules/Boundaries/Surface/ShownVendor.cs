using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Surface;

/// <summary>A vendor's type in what others see.</summary>
/// <param name="Place">The smallest node that names it.</param>
/// <param name="Type">The type.</param>
internal sealed record ShownVendor(SyntaxNode Place, INamedTypeSymbol Type);
