using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>Names outside of declarations and bodies: <c>using</c> in all its forms, used or not, and links in comments.</summary>
internal static class SyntaxUses
{
    /// <summary>The use of a <c>using</c> directive.</summary>
    public static VendorUse? In(UsingDirectiveSyntax directive, SemanticModel model, ForeignSymbols foreign, HiddenVendors hidden, CancellationToken cancellation)
    {
        var target = directive.NamespaceOrType;
        var found = InTarget(model.GetSymbolInfo(target, cancellation), foreign) ?? InTypeWithParts(target, model, foreign, cancellation)
            ?? InTarget(hidden.Resolve(target, cancellation), foreign);
        if (found is { } mention)
            return new VendorUse(UsePlace.Written(target, mention.Symbol.Name) ?? target.Span, mention, Clarity.Named);
        return target is NameSyntax and not GenericNameSyntax ? null : hidden.Find([target], foreign, cancellation);
    }

    /// <summary>The use of an <c>extern alias</c> that gives a vendor's assembly a name.</summary>
    public static VendorUse? In(ExternAliasDirectiveSyntax directive, SemanticModel model, ForeignSymbols foreign, CancellationToken cancellation) =>
        model.GetDeclaredSymbol(directive, cancellation)?.Target is INamespaceSymbol target && foreign.In(target) is { } found
            ? new VendorUse(directive.Identifier.Span, found, Clarity.Named)
            : null;

    /// <summary>The use of a <c>cref</c>.</summary>
    public static VendorUse? In(XmlCrefAttributeSyntax link, SemanticModel model, ForeignSymbols foreign, HiddenVendors hidden, CancellationToken cancellation)
    {
        foreach (var name in link.Cref.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            var info = model.GetSymbolInfo(name, cancellation);
            if (NameUses.In(info, foreign) is { } found)
                return new VendorUse(name.Identifier.Span, found, Clarity.Named);
        }

        return model.GetSymbolInfo(link.Cref, cancellation).Symbol is null ? hidden.Find([link.Cref], foreign, cancellation) : null;
    }

    /// <summary>The use of a buffer's fixed size, which is a part of no body.</summary>
    public static VendorUse? In(FieldDeclarationSyntax field, SemanticModel model, ForeignSymbols foreign)
    {
        foreach (var variable in field.Declaration.Variables)
        {
            if (variable.ArgumentList is { } size && InSize(size, model, foreign) is { } found)
                return new VendorUse(UsePlace.Written(size, found.Symbol.Name) ?? size.Span, found, Clarity.Named);
        }

        return null;
    }

    // The model knows no names there, as if they were in no code; spoken as an expression, they mean the same.
    private static Mention? InSize(BracketedArgumentListSyntax size, SemanticModel model, ForeignSymbols foreign)
    {
        foreach (var name in size.DescendantNodes().OfType<ExpressionSyntax>())
        {
            if (NameUses.In(model.GetSpeculativeSymbolInfo(size.SpanStart, name, SpeculativeBindingOption.BindAsExpression), foreign) is { } found)
                return found;
        }

        return null;
    }

    private static Mention? InTarget(SymbolInfo info, ForeignSymbols foreign) => info.Symbol switch
    {
        INamespaceSymbol space => foreign.In(space),
        ITypeSymbol type => foreign.In(type),
        _ => null,
    };

    /// <summary>An alias of a type that is no name, such as a tuple.</summary>
    private static Mention? InTypeWithParts(TypeSyntax target, SemanticModel model, ForeignSymbols foreign, CancellationToken cancellation) =>
        target is NameSyntax ? null : foreign.In(model.GetTypeInfo(target, cancellation).Type);
}
