using Baton.Analyzers.Vendors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Surface;

/// <summary>Finds the first vendor's type that a part of a declaration shows; what it does inside is not looked at.</summary>
internal sealed class ShownVendorFinder(SemanticModel model, VendorMap vendors, CancellationToken cancellation)
{
    /// <summary>The first vendor's type in parts of a declaration.</summary>
    public ShownVendor? Find(IEnumerable<SyntaxNode?> parts) => parts.OfType<SyntaxNode>().Select(Find).FirstOrDefault(s => s is not null);

    /// <summary>The first vendor's type in a part of a declaration.</summary>
    public ShownVendor? Find(SyntaxNode part) => part switch
    {
        AttributeSyntax attribute => FindInAttribute(attribute),
        NameSyntax name => FindInName(name),
        EqualsValueClauseSyntax { Parent: ParameterSyntax } value => FindInDefaultValue(value.Value),
        // How something works is nobody's business but its own.
        BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ConstructorInitializerSyntax or ArgumentListSyntax or MemberDeclarationSyntax => null,
        _ => Find(part.ChildNodes()),
    };

    private ShownVendor? FindInName(NameSyntax name)
    {
        // An alias may stand for a type that is made of others.
        if (model.GetSymbolInfo(name, cancellation).Symbol is ITypeSymbol type)
        {
            if (type is INamedTypeSymbol named && OwnVendorType(named) is { } own)
                return new ShownVendor(Last(name), own);
            if (name is IdentifierNameSyntax && VendorTypeIn(type) is { } inside)
                return new ShownVendor(name, inside);
        }

        return Find(name.ChildNodes());
    }

    // The path to a name is no part of the smallest place.
    private static SyntaxNode Last(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax aliased => aliased.Name,
        _ => name,
    };

    private ShownVendor? FindInAttribute(AttributeSyntax attribute)
    {
        var type = model.GetSymbolInfo(attribute, cancellation).Symbol?.ContainingType;
        if (type is null || ConditionalAttributes.IsLeftOut(type, attribute.SyntaxTree, cancellation))
            return null;
        if (OwnVendorType(type) is { } own)
            return new ShownVendor(Last(attribute.Name), own);
        if (Find(attribute.Name.ChildNodes()) is { } argument)
            return argument;
        return (attribute.ArgumentList?.Arguments ?? []).Select(a => FindInArgument(a.Expression)).FirstOrDefault(s => s is not null);
    }

    /// <summary>An argument keeps its own type and the types it names, but not where a number or text came from.</summary>
    private ShownVendor? FindInArgument(ExpressionSyntax argument) => argument switch
    {
        TypeOfExpressionSyntax of => Find(of.Type),
        ParenthesizedExpressionSyntax inner => FindInArgument(inner.Expression),
        CastExpressionSyntax { Type: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.ObjectKeyword } } cast => FindInArgument(cast.Expression),
        ArrayCreationExpressionSyntax { Initializer: { } items } => FindInItems(items.Expressions),
        ImplicitArrayCreationExpressionSyntax items => FindInItems(items.Initializer.Expressions),
        CollectionExpressionSyntax items => FindInItems(items.Elements.OfType<ExpressionElementSyntax>().Select(e => e.Expression)),
        _ when model.GetTypeInfo(argument, cancellation).Type is INamedTypeSymbol type && OwnVendorType(type) is { } own => new ShownVendor(argument, own),
        _ => null,
    };

    private ShownVendor? FindInItems(IEnumerable<ExpressionSyntax> items) => items.Select(FindInArgument).FirstOrDefault(s => s is not null);

    /// <summary>A default value is copied into whoever leaves the argument out: it must not be the vendor's.</summary>
    private ShownVendor? FindInDefaultValue(SyntaxNode value)
    {
        if (value is InvocationExpressionSyntax)
            return null;
        if (value is ExpressionSyntax expression && expression is NameSyntax or MemberAccessExpressionSyntax
            && model.GetSymbolInfo(expression, cancellation).Symbol is { } symbol and not INamespaceSymbol
            && (symbol as INamedTypeSymbol ?? symbol.ContainingType) is { } type && OwnVendorType(type) is { } own)
            return new ShownVendor(value, own);
        return value.ChildNodes().Select(FindInDefaultValue).FirstOrDefault(s => s is not null);
    }

    /// <summary>The type itself, or the one it is nested in, if that is a vendor's.</summary>
    private INamedTypeSymbol? OwnVendorType(INamedTypeSymbol type) => vendors.VendorOf(type) is null ? null : type;

    private INamedTypeSymbol? VendorTypeIn(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => VendorTypeIn(array.ElementType),
        IPointerTypeSymbol pointer => VendorTypeIn(pointer.PointedAtType),
        IFunctionPointerTypeSymbol { Signature: { } signature } =>
            signature.Parameters.Select(p => p.Type).Prepend(signature.ReturnType).Select(VendorTypeIn).FirstOrDefault(t => t is not null),
        INamedTypeSymbol named => OwnVendorType(named) ?? named.TypeArguments.Select(VendorTypeIn).FirstOrDefault(t => t is not null) ?? VendorTypeIn(named.ContainingType),
        _ => null,
    };
}
