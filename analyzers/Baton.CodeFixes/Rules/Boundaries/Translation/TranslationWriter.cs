using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Baton.CodeFixes.Rules.Boundaries.Translation;

/// <summary>Writes the code that turns one exception into another, with names that mean the same at its place.</summary>
internal sealed class TranslationWriter
{
    private readonly SemanticModel _model;
    private readonly MemberDeclarationSyntax _member;
    private readonly INamedTypeSymbol _exception;

    public TranslationWriter(SemanticModel model, MemberDeclarationSyntax member, INamedTypeSymbol exception)
    {
        _model = model;
        _member = member;
        _exception = exception;
        Variable = FreeName("exception");
    }

    /// <summary>A name for the caught exception that the member does not use yet.</summary>
    public string Variable { get; }

    /// <summary>A <c>try</c> around a block, which lets our own exceptions and the end of the work pass.</summary>
    public TryStatementSyntax Guard(BlockSyntax block)
    {
        var guard = (TryStatementSyntax)SyntaxFactory.ParseStatement(
            $$"""
            try
            {
            }
            catch ({{Name("System.Exception")}} {{Variable}}) when ({{Variable}} is not ({{Name("Baton.BatonException")}} or {{Name("System.OperationCanceledException")}}))
            {
                throw {{New(Variable)}};
            }
            """);
        return guard.WithBlock(block).WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>The new exception, as text, with a variable as its cause.</summary>
    public string New(string cause) => $"new {Name(_exception)}($\"{What} failed: {{{cause}.Message}}\", {cause})";

    /// <summary>The new exception, with any expression as its cause.</summary>
    public ExpressionSyntax New(ExpressionSyntax cause) => cause is IdentifierNameSyntax variable
        ? SyntaxFactory.ParseExpression(New(variable.Identifier.Text))
        : SyntaxFactory.ParseExpression($"new {Name(_exception)}(\"{What} failed\", {cause.WithoutTrivia().ToFullString()})");

    private string What => _member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "The call",
    };

    private string FreeName(string wanted)
    {
        var used = new HashSet<string>(_member.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText), StringComparer.Ordinal);
        var name = wanted;
        for (var i = 2; used.Contains(name); i++)
            name = wanted + i;
        return name;
    }

    private string Name(string metadataName) => _model.Compilation.GetTypeByMetadataName(metadataName) is { } type ? Name(type) : $"global::{metadataName}";

    private string Name(INamedTypeSymbol type)
    {
        var meant = _model.LookupNamespacesAndTypes(_member.SpanStart, name: type.Name);
        return meant.Length == 1 && SymbolEqualityComparer.Default.Equals(meant[0], type) ? type.Name : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }
}
