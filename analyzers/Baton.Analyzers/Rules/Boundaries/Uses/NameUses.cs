using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>Names that are only written, so that nothing is done with what they stand for.</summary>
internal static class NameUses
{
    /// <summary>The vendor's type that a name in the code stands for, or belongs to.</summary>
    public static Mention? In(SyntaxNode node, SemanticModel? model, ForeignSymbols foreign)
    {
        if (model is null)
            return null;
        foreach (var name in node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            if (In(model.GetSymbolInfo(name), foreign) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The vendor's type that a name stands for, or belongs to; of several candidates the first.</summary>
    public static Mention? In(SymbolInfo info, ForeignSymbols foreign)
    {
        foreach (var symbol in info.Symbol is { } bound ? [bound] : info.CandidateSymbols)
        {
            var found = symbol switch
            {
                ITypeSymbol type => foreign.In(type),
                INamespaceSymbol => null,
                IAliasSymbol alias => foreign.In(alias.Target as ITypeSymbol),
                IMethodSymbol { MethodKind: MethodKind.ReducedExtension, ReducedFrom: { } method } => foreign.InSignature(method),
                IMethodSymbol method => foreign.InSignature(method),
                IPropertySymbol property => foreign.InMember(property) ?? foreign.In(property.Type),
                IFieldSymbol field => foreign.InMember(field) ?? foreign.In(field.Type),
                IEventSymbol @event => foreign.InMember(@event) ?? foreign.In(@event.Type),
                _ => null,
            };
            if (found is not null)
                return found;
        }

        return null;
    }
}
