using Baton.CodeFixes.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Baton.CodeFixes.Rules.Components;

/// <summary>Lets a class implement an interface, with members that say of themselves that they are not written yet.</summary>
internal static class InterfaceImplementation
{
    /// <summary>Whether a class can have all members of an interface: methods and properties without type parameters of their own, whose names it has not given to others.</summary>
    public static bool IsPossible(INamedTypeSymbol type, INamedTypeSymbol promise) => !type.IsStatic && Required(promise)
        .All(m => m is (IMethodSymbol { IsGenericMethod: false } or IPropertySymbol { IsIndexer: false }) && (IsThere(type, m) || IsFree(type, m)));

    /// <summary>Adds the interface and those of its members that the class lacks.</summary>
    public static async Task<IReadOnlyList<DocumentChange>> AddAsync(Document document, Diagnostic diagnostic, INamedTypeSymbol promise, CancellationToken cancellation)
    {
        var declaration = await DeclaredType.SyntaxAtAsync(document, diagnostic, cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (declaration is null || root is null || model?.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol type)
            return [];
        var generator = SyntaxGenerator.GetGenerator(document);
        var members = Required(promise)
            .Where(m => !IsThere(type, m))
            .Select(m => Member(generator, model.Compilation, m).WithAdditionalAnnotations(Formatter.Annotation));
        var changed = (TypeDeclarationSyntax)generator.AddMembers(WithBody(declaration), members);
        changed = (TypeDeclarationSyntax)generator.AddInterfaceType(changed, generator.TypeExpression(promise).WithAdditionalAnnotations(Simplifier.Annotation));
        // What the class holds already is not the fix's to lay out.
        changed = changed.WithBaseList(changed.BaseList?.WithAdditionalAnnotations(Formatter.Annotation));
        var edited = document.WithSyntaxRoot(root.ReplaceNode(declaration, changed));
        edited = await Simplifier.ReduceAsync(edited, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        edited = await Formatter.FormatAsync(edited, Formatter.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        var changes = await edited.GetTextChangesAsync(document, cancellation).ConfigureAwait(false);
        return [.. changes.Select(c => new DocumentChange(document.Id, c))];
    }

    private static IEnumerable<ISymbol> Required(INamedTypeSymbol promise) => promise.AllInterfaces.Insert(0, promise)
        .SelectMany(i => i.GetMembers())
        .Where(m => m.IsAbstract && m is not IMethodSymbol { MethodKind: not MethodKind.Ordinary });

    /// <summary>Whether the class has a public member that would implement another.</summary>
    private static bool IsThere(INamedTypeSymbol type, ISymbol member)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level.GetMembers(member.Name).Any(m => m.DeclaredAccessibility == Accessibility.Public && IsSame(m, member)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a class can declare a member beside those that it has.</summary>
    private static bool IsFree(INamedTypeSymbol type, ISymbol member) => type.Name != member.Name && type.GetMembers(member.Name).All(m =>
        m is IMethodSymbol own && member is IMethodSymbol wanted && !own.Parameters.Select(p => p.Type).SequenceEqual(wanted.Parameters.Select(p => p.Type), SymbolEqualityComparer.Default));

    private static bool IsSame(ISymbol own, ISymbol member) => (own, member) switch
    {
        (IMethodSymbol left, IMethodSymbol right) => left.Parameters.Select(p => p.Type).SequenceEqual(right.Parameters.Select(p => p.Type), SymbolEqualityComparer.Default)
            && SymbolEqualityComparer.Default.Equals(left.ReturnType, right.ReturnType),
        (IPropertySymbol left, IPropertySymbol right) => SymbolEqualityComparer.Default.Equals(left.Type, right.Type),
        _ => false,
    };

    private static SyntaxNode Member(SyntaxGenerator generator, Compilation compilation, ISymbol member)
    {
        var exception = compilation.GetTypeByMetadataName("System.NotImplementedException");
        SyntaxNode[] body = [generator.ThrowStatement(generator.ObjectCreationExpression(exception is null ? generator.IdentifierName("NotImplementedException") : generator.TypeExpression(exception)))];
        var declaration = member switch
        {
            IMethodSymbol method => generator.MethodDeclaration(
                method.Name,
                method.Parameters.Select(p => generator.ParameterDeclaration(p)),
                returnType: method.ReturnsVoid ? null : generator.TypeExpression(method.ReturnType),
                accessibility: Accessibility.Public,
                statements: body),
            IPropertySymbol property => generator.PropertyDeclaration(
                property.Name,
                generator.TypeExpression(property.Type),
                Accessibility.Public,
                property.SetMethod is null ? DeclarationModifiers.ReadOnly : DeclarationModifiers.None,
                body,
                property.SetMethod is null ? null : body),
            _ => throw new InvalidOperationException(member.Kind.ToString()),
        };
        return declaration.WithAdditionalAnnotations(Simplifier.Annotation);
    }

    /// <summary>The same class with braces, where it ended with a semicolon.</summary>
    private static TypeDeclarationSyntax WithBody(TypeDeclarationSyntax declaration) => declaration.SemicolonToken.IsKind(SyntaxKind.None)
        ? declaration
        : declaration
            .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken))
            .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(declaration.SemicolonToken.TrailingTrivia))
            .WithSemicolonToken(default)
            .WithAdditionalAnnotations(Formatter.Annotation);
}
