using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>The use of a vendor in what a declaration says: one a declaration, which its expression body and initial value are part of.</summary>
/// <param name="wall">What the code would mean without the wall.</param>
internal sealed class DeclarationUses(OpenedWall wall)
{
    /// <summary>The use in a declaration; null if there is none, or if it is told of elsewhere.</summary>
    public (Mention Mention, Location Place)? Find(ISymbol symbol, ForeignSymbols foreign, CancellationToken cancellation)
    {
        // Of a constructor in two parts the compiler shows the second alone.
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, PartialDefinitionPart: { } first })
            symbol = first;
        if (IsToldElsewhere(symbol, cancellation) || Resolve(symbol, foreign, cancellation) is not var (declared, mention) || IsPartOfTold(declared, foreign, cancellation))
            return null;
        return (mention, SignaturePlace.Of(declared, mention, foreign.Known, cancellation));
    }

    /// <summary>Whether the declaration that a body belongs to is told of by itself.</summary>
    public bool IsTold(ISymbol owner, ForeignSymbols foreign, CancellationToken cancellation)
    {
        var declared = owner is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : owner;
        return Resolve(declared, foreign, cancellation) is not null || IsPartOfTold(declared, foreign, cancellation);
    }

    /// <summary>Whether a member is what another part of its type has declared already.</summary>
    public static bool IsSecondPart(ISymbol? symbol) =>
        symbol is IMethodSymbol { PartialDefinitionPart: not null } or IPropertySymbol { PartialDefinitionPart: not null }
        // The compiler's API for the parts of an event is younger; the part with accessors is the second.
        || (symbol is IEventSymbol { DeclaringSyntaxReferences: [var part, ..] } && part.GetSyntax() is EventDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Whether a constructor is declared by the header of its type.</summary>
    public static bool IsPrimaryConstructor(ISymbol? symbol, CancellationToken cancellation) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var declaration, ..] }
        && declaration.GetSyntax(cancellation) is TypeDeclarationSyntax;

    // Accessors belong to their property, the second part of a member to the first, what a record makes of a parameter to the parameter, and one variable stands for all of its line.
    private static bool IsToldElsewhere(ISymbol symbol, CancellationToken cancellation) =>
        symbol.IsImplicitlyDeclared
        || symbol is IMethodSymbol { AssociatedSymbol: not null }
        || IsSecondPart(symbol)
        || symbol.DeclaringSyntaxReferences is not [var declaration, ..]
        || (symbol is not (INamedTypeSymbol or IMethodSymbol) && declaration.GetSyntax(cancellation) switch
        {
            ParameterSyntax => true,
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables: [var first, ..] } } variable => variable != first,
            _ => false,
        });

    /// <summary>The declaration as it is meant, with the vendor's type in it.</summary>
    private (ISymbol Declared, Mention Mention)? Resolve(ISymbol symbol, ForeignSymbols foreign, CancellationToken cancellation)
    {
        if (SignatureUses.In(symbol, foreign) is not { } mention)
            return null;
        if (!mention.IsUnknown)
            return (symbol, mention);
        return Opened(symbol, cancellation) is { } opened && SignatureUses.In(opened, foreign.Known) is { } known ? (opened, known) : null;
    }

    /// <summary>The same declaration without the wall.</summary>
    private ISymbol? Opened(ISymbol symbol, CancellationToken cancellation)
    {
        if (symbol.DeclaringSyntaxReferences is not [var declaration, ..])
            return null;
        var syntax = declaration.GetSyntax(cancellation);
        var opened = wall.Model(syntax.SyntaxTree).GetDeclaredSymbol(syntax, cancellation);
        return symbol is IMethodSymbol && opened is INamedTypeSymbol type
            ? type.InstanceConstructors.FirstOrDefault(c => c.DeclaringSyntaxReferences is [var primary, ..] && primary.Span == declaration.Span)
            : opened;
    }

    /// <summary>Whether a primary constructor stands in the header of a type that is told of.</summary>
    private bool IsPartOfTold(ISymbol symbol, ForeignSymbols foreign, CancellationToken cancellation) =>
        IsPrimaryConstructor(symbol, cancellation) && Resolve(symbol.ContainingType, foreign, cancellation) is not null;
}
