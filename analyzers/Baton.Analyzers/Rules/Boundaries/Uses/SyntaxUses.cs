using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>Names outside of declarations and bodies: <c>using</c> in all its forms, used or not, links in comments, sizes of buffers, and receivers of extension members.</summary>
internal static class SyntaxUses
{
    /// <summary>A block of extension members, which is newer than the compiler's API that this is built against.</summary>
    public const SyntaxKind ExtensionBlock = (SyntaxKind)9079;

    /// <summary>The use of a piece of code; null if there is none.</summary>
    public static VendorUse? Find(SyntaxNode node, SemanticModel model, ForeignSymbols foreign, CancellationToken cancellation) => node switch
    {
        UsingDirectiveSyntax directive => Named(directive.NamespaceOrType, InTarget(directive.NamespaceOrType, model, foreign, cancellation)),
        ExternAliasDirectiveSyntax directive => InAlias(directive, model, foreign, cancellation),
        XmlCrefAttributeSyntax link => Named(link.Cref, NameUses.In(link.Cref, model, foreign)),
        FieldDeclarationSyntax field => InSizes(field, model, foreign),
        TypeDeclarationSyntax { RawKind: (int)ExtensionBlock, ParameterList.Parameters: [{ Type: { } type } receiver, ..] } =>
            Named(type, foreign.In(model.GetTypeInfo(type, cancellation).Type)) ?? InAttributes(receiver, model, foreign),
        _ => null,
    };

    /// <summary>Whether a wall may be the reason for a name that means nothing to the compiler.</summary>
    public static bool HasUnknown(SyntaxNode node, SemanticModel model, CancellationToken cancellation) => node switch
    {
        UsingDirectiveSyntax directive => directive.NamespaceOrType.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => IsUnknown(n, model, cancellation)),
        XmlCrefAttributeSyntax link => IsUnknown(link.Cref, model, cancellation),
        FieldDeclarationSyntax field => field.Declaration.Variables.Any(v => v.ArgumentList is not null),
        TypeDeclarationSyntax => true,
        _ => false,
    };

    private static bool IsUnknown(SyntaxNode name, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(name, cancellation).Symbol is null or IErrorTypeSymbol;

    private static Mention? InTarget(TypeSyntax target, SemanticModel model, ForeignSymbols foreign, CancellationToken cancellation) =>
        model.GetSymbolInfo(target, cancellation).Symbol switch
        {
            INamespaceSymbol space => foreign.In(space),
            ITypeSymbol type => foreign.In(type),
            // An alias of a type that is no name, such as a tuple.
            _ => foreign.In(model.GetTypeInfo(target, cancellation).Type),
        };

    private static VendorUse? InAlias(ExternAliasDirectiveSyntax directive, SemanticModel model, ForeignSymbols foreign, CancellationToken cancellation) =>
        model.GetDeclaredSymbol(directive, cancellation)?.Target is INamespaceSymbol target && foreign.In(target) is { } found
            ? new VendorUse(directive.Identifier.Span, found, Clarity.Named)
            : null;

    private static VendorUse? InAttributes(ParameterSyntax receiver, SemanticModel model, ForeignSymbols foreign)
    {
        foreach (var attribute in receiver.AttributeLists.SelectMany(l => l.Attributes))
        {
            if (NameUses.In(attribute, model, foreign) is { IsUnknown: false } found)
                return new VendorUse(UsePlace.Written(attribute, found.Symbol.Name) ?? UsePlace.Of(attribute, found.Symbol.Name), found, Clarity.Named);
        }

        return null;
    }

    private static VendorUse? InSizes(FieldDeclarationSyntax field, SemanticModel model, ForeignSymbols foreign)
    {
        foreach (var variable in field.Declaration.Variables)
        {
            if (variable.ArgumentList is not { } size)
                continue;
            // The model knows no names there, as if they were in no code; spoken as an expression, they mean the same.
            foreach (var name in size.DescendantNodes().OfType<ExpressionSyntax>())
            {
                if (NameUses.In(model.GetSpeculativeSymbolInfo(size.SpanStart, name, SpeculativeBindingOption.BindAsExpression), foreign) is { } found)
                    return Named(size, found);
            }
        }

        return null;
    }

    private static VendorUse? Named(SyntaxNode node, Mention? mention) => mention is { IsUnknown: false } found
        ? new VendorUse(UsePlace.Written(node, found.Symbol.Name) ?? node.Span, found, Clarity.Named)
        : null;
}
