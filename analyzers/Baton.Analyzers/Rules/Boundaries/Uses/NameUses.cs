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
            var info = model.GetSymbolInfo(name);
            if (In(info, foreign) is { } found)
                return found;
            if (foreign.TellsUnknown && info is { Symbol: null, CandidateSymbols.IsEmpty: true })
                return Mention.Unknown;
        }

        return null;
    }

    /// <summary>The vendor's type that a name stands for, or belongs to; of several candidates the first.</summary>
    public static Mention? In(SymbolInfo info, ForeignSymbols foreign)
    {
        foreach (var symbol in info.Symbol is { } bound ? [bound] : info.CandidateSymbols)
        {
            // What a member is of is said by who calls it, not by who names it.
            var found = symbol switch
            {
                ITypeSymbol type => foreign.In(type),
                INamespaceSymbol => null,
                IAliasSymbol alias => foreign.In(alias.Target as ITypeSymbol),
                IMethodSymbol { ReducedFrom: { } method } => foreign.InMember(method),
                _ => foreign.InMember(symbol),
            };
            if (found is not null)
                return found;
        }

        return null;
    }
}
