using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>The use of a vendor in what a declaration says: one a declaration, which its expression body and initial value are part of.</summary>
/// <param name="hidden">The vendors that a wall keeps from the compiler.</param>
internal sealed class DeclarationUses(HiddenVendors hidden)
{
    /// <summary>The use in a declaration; null if there is none, or if it is told of elsewhere.</summary>
    public (Mention Mention, Location Place)? Find(ISymbol symbol, ForeignSymbols foreign, CancellationToken cancellation)
    {
        if (IsToldElsewhere(symbol, cancellation))
            return null;
        if (SignatureUses.In(symbol, foreign) is { } mention)
            return IsPartOfTold(symbol, foreign, cancellation) ? null : (mention, SignaturePlace.Of(symbol, mention, foreign, cancellation));
        if (hidden.IsEmpty || !UnresolvedTypes.In(symbol))
            return null;
        foreach (var declaration in symbol.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)))
        {
            if (hidden.Find(SignaturePlace.Header(declaration, symbol), foreign, cancellation) is { } use)
                return (use.Mention, Location.Create(declaration.SyntaxTree, use.Span));
        }

        return null;
    }

    /// <summary>Whether the declaration that a body belongs to is told of by itself.</summary>
    public bool IsTold(ISymbol owner, ForeignSymbols foreign, CancellationToken cancellation)
    {
        var declared = owner is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : owner;
        return SignatureUses.In(declared, foreign) is not null
            || (!hidden.IsEmpty && UnresolvedTypes.In(declared) && Find(declared, foreign, cancellation) is not null)
            || IsPartOfTold(declared, foreign, cancellation);
    }

    // Accessors belong to their property, and what a record makes of a parameter to the parameter.
    private static bool IsToldElsewhere(ISymbol symbol, CancellationToken cancellation) =>
        symbol.IsImplicitlyDeclared
        || symbol is IMethodSymbol { AssociatedSymbol: not null }
        || symbol.DeclaringSyntaxReferences.Length == 0
        || (symbol is IPropertySymbol && symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is ParameterSyntax)
        || (symbol is IFieldSymbol or IEventSymbol && symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variables } variable
            && variables.Variables[0] != variable);

    /// <summary>Whether a primary constructor stands in the header of a type that is told of.</summary>
    private static bool IsPartOfTold(ISymbol symbol, ForeignSymbols foreign, CancellationToken cancellation) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var declaration, ..] }
        && declaration.GetSyntax(cancellation) is TypeDeclarationSyntax
        && SignatureUses.In(symbol.ContainingType, foreign) is not null;
}
