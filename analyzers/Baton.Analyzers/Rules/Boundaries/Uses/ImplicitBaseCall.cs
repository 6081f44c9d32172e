using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>The call of a base class's constructor that nobody wrote: its optional parameters get their values all the same.</summary>
internal static class ImplicitBaseCall
{
    /// <summary>The vendor's type that the call has for an optional parameter of the base class's constructor.</summary>
    /// <param name="type">The class: looked at if it has no constructor of its own.</param>
    /// <param name="foreign">What must not be used.</param>
    public static Mention? In(INamedTypeSymbol type, ForeignSymbols foreign) =>
        type.InstanceConstructors.Any(c => c.IsImplicitlyDeclared && c.Parameters.IsEmpty) ? InBaseOf(type, foreign) : null;

    /// <summary>The same for a constructor that does not say which other it calls.</summary>
    public static Mention? In(IMethodSymbol constructor, ForeignSymbols foreign) =>
        constructor is { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var declaration, ..] }
        && declaration.GetSyntax() is ConstructorDeclarationSyntax { Initializer: null }
            ? InBaseOf(constructor.ContainingType, foreign)
            : null;

    private static Mention? InBaseOf(INamedTypeSymbol type, ForeignSymbols foreign)
    {
        if (type.TypeKind != TypeKind.Class || type.BaseType is not { SpecialType: SpecialType.None } parent)
            return null;
        var callable = parent.InstanceConstructors.Where(c => c.Parameters.All(p => p.IsOptional || p.IsParams)).ToList();
        if (callable.Any(c => c.Parameters.IsEmpty))
            return null;
        foreach (var parameter in callable.SelectMany(c => c.Parameters))
        {
            if (foreign.In(parameter.Type) is { } found)
                return found;
        }

        return null;
    }
}
