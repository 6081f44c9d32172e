using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.CodeFixes.Rules.Reproducibility;

/// <summary>Finds a value of a type that an expression could use in its place.</summary>
internal static class ValuesInReach
{
    /// <summary>The name of a parameter, local, field or property of a type; the nearest first, null if there is none.</summary>
    public static string? Find(SemanticModel model, ExpressionSyntax place, Func<ITypeSymbol, bool> isWanted, CancellationToken cancellation)
    {
        var position = place.SpanStart;
        foreach (var symbol in model.LookupSymbols(position).OrderBy(Distance).ThenBy(s => s.Name, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (TypeOf(symbol) is not { } type || !isWanted(type) || type.NullableAnnotation == NullableAnnotation.Annotated)
                continue;
            // What is hidden cannot be meant by its name.
            var name = SymbolText.Identifier(symbol.Name);
            var meant = model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(name), SpeculativeBindingOption.BindAsExpression).Symbol;
            if (SymbolEqualityComparer.Default.Equals(meant, symbol) && IsAssigned(symbol, place) && !IsOutside(symbol, place) && HasInstance(symbol, place))
                return name;
        }

        return null;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { RefKind: RefKind.None } parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { GetMethod: not null } property => property.Type,
        _ => null,
    };

    private static int Distance(ISymbol symbol) => symbol.Kind switch
    {
        SymbolKind.Parameter => 0,
        SymbolKind.Local => 1,
        SymbolKind.Field => 2,
        _ => 3,
    };

    /// <summary>Whether a local is declared before the place, and the place is no part of what gives the symbol its value.</summary>
    private static bool IsAssigned(ISymbol symbol, ExpressionSyntax place) => symbol.DeclaringSyntaxReferences
        .Where(r => r.SyntaxTree == place.SyntaxTree)
        .All(r => !r.Span.Contains(place.Span) && (symbol is not ILocalSymbol || r.Span.End <= place.SpanStart));

    /// <summary>Whether a member, or a parameter of the type itself, is used where there is an instance that has it.</summary>
    private static bool HasInstance(ISymbol symbol, ExpressionSyntax place)
    {
        var isParameter = symbol is IParameterSymbol;
        if (isParameter ? !symbol.ContainingSymbol.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax) : symbol.IsStatic || symbol is ILocalSymbol)
            return true;
        foreach (var node in place.Ancestors())
        {
            switch (node)
            {
                case ConstructorInitializerSyntax or AttributeSyntax:
                    return false;
                case PrimaryConstructorBaseTypeSyntax:
                    return isParameter;
                case ConstructorDeclarationSyntax when isParameter:
                    return false;
                // An initializer runs before there is an instance, and yet knows the type's parameters.
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } } when !isParameter:
                    return false;
                case MemberDeclarationSyntax member:
                    return !member.Modifiers.Any(SyntaxKind.StaticKeyword);
            }
        }

        return false;
    }

    /// <summary>Whether a static function stands between the place and the symbol, so that it cannot be captured.</summary>
    private static bool IsOutside(ISymbol symbol, ExpressionSyntax place) => !symbol.IsStatic && place.Ancestors()
        .Where(a => a is AnonymousFunctionExpressionSyntax function ? function.Modifiers.Any(SyntaxKind.StaticKeyword) : a is LocalFunctionStatementSyntax local && local.Modifiers.Any(SyntaxKind.StaticKeyword))
        .Any(a => !symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == a.SyntaxTree && a.Span.Contains(r.Span)));
}
