using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>A vendor's type, or namespace, that something stands for or is made of.</summary>
/// <param name="Symbol">The type or namespace.</param>
/// <param name="Vendor">The vendor.</param>
internal readonly record struct Mention(INamespaceOrTypeSymbol Symbol, string Vendor)
{
    /// <summary>Something that the compiler does not know: it may be a vendor's, behind a wall.</summary>
    public static Mention Unknown => default;

    /// <summary>Whether it is not known whose the type is, nor which it is.</summary>
    public bool IsUnknown => Symbol is null;
}
