using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>Where in its declaration a member or type says something of a vendor.</summary>
internal static class SignaturePlace
{
    /// <summary>The place in the declarations of a symbol: where the vendor's type is written, or what leads to it, or the symbol's name.</summary>
    public static Location Of(ISymbol symbol, Mention mention, ForeignSymbols foreign, CancellationToken cancellation)
    {
        var declarations = symbol.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)).ToList();
        foreach (var name in Names(symbol, mention, foreign))
        {
            foreach (var declaration in declarations)
            {
                foreach (var part in Header(declaration, symbol))
                {
                    if (UsePlace.Written(part, name) is { } span)
                        return Location.Create(declaration.SyntaxTree, span);
                }
            }
        }

        // An alias says another name than the type's; where only one type stands, it is that one.
        return declarations is [var single, ..] && IsOfVendor(symbol, foreign) && Header(single, symbol).OfType<TypeSyntax>().ToList() is [var type] && Header(single, symbol).Count(p => p is not null) == 1
            ? Location.Create(single.SyntaxTree, UsePlace.Of(type, mention.Symbol.Name))
            : symbol.Locations.FirstOrDefault(l => l.IsInSource) ?? Location.None;
    }

    /// <summary>The parts of a declaration that name types, in the order in which a person reads them; attributes and bodies are others' matter.</summary>
    public static IEnumerable<SyntaxNode?> Header(SyntaxNode declaration, ISymbol? symbol = null) => declaration switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variables } variable => [variables.Type, variable.ArgumentList],
        TypeDeclarationSyntax type when symbol is IMethodSymbol => [type.ParameterList],
        TypeDeclarationSyntax type => [type.BaseList, .. type.ConstraintClauses],
        DelegateDeclarationSyntax type => [type.ReturnType, type.ParameterList, .. type.ConstraintClauses],
        MethodDeclarationSyntax method => [method.ReturnType, method.ExplicitInterfaceSpecifier, method.ParameterList, .. method.ConstraintClauses],
        OperatorDeclarationSyntax method => [method.ReturnType, method.ExplicitInterfaceSpecifier, method.ParameterList],
        ConversionOperatorDeclarationSyntax method => [method.Type, method.ExplicitInterfaceSpecifier, method.ParameterList],
        BaseMethodDeclarationSyntax method => [method.ParameterList],
        IndexerDeclarationSyntax indexer => [indexer.Type, indexer.ExplicitInterfaceSpecifier, indexer.ParameterList],
        BasePropertyDeclarationSyntax property => [property.Type, property.ExplicitInterfaceSpecifier],
        LocalFunctionStatementSyntax function => [function.ReturnType, function.ParameterList, .. function.ConstraintClauses],
        _ => [],
    };

    // What an override is told of is not its type.
    private static bool IsOfVendor(ISymbol symbol, ForeignSymbols foreign) => symbol switch
    {
        IPropertySymbol property => foreign.In(property.Type) is not null,
        IEventSymbol @event => foreign.In(@event.Type) is not null,
        _ => true,
    };

    private static IEnumerable<string> Names(ISymbol symbol, Mention mention, ForeignSymbols foreign)
    {
        yield return mention.Symbol.Name;
        if (symbol is not INamedTypeSymbol type)
            yield break;
        foreach (var candidate in type.BaseType is { } parent ? type.Interfaces.Insert(0, parent) : type.Interfaces)
        {
            if (SignatureUses.InBase(candidate, foreign) is not null)
                yield return candidate.Name;
        }
    }
}
