using System.Collections.Immutable;
using System.Composition;
using Baton.CodeFixes.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.CodeFixes.Rules.Boundaries;

/// <summary>Makes internal what shows a vendor, where all that uses it still compiles.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VendorShownCodeFix)), Shared]
public sealed class VendorShownCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["BTN1002"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || Declaration(root.FindNode(diagnostic.Location.SourceSpan)) is not { } declaration)
                continue;
            var place = declaration is BaseFieldDeclarationSyntax fields ? (SyntaxNode)fields.Declaration.Variables[0] : declaration;
            if (model?.GetDeclaredSymbol(place, context.CancellationToken) is not { } symbol)
                continue;
            var before = context.Document.Project.Solution;
            var after = await AccessibilityChange.MakeInternalAsync(before, symbol, context.CancellationToken).ConfigureAwait(false);
            if (after is null || !await CompilationCheck.CausesNoErrorAsync(before, after, context.Document.Project.Id, context.CancellationToken).ConfigureAwait(false))
                continue;
            context.RegisterCodeFix(CodeAction.Create($"Make '{symbol.Name}' internal", _ => Task.FromResult(after), nameof(VendorShownCodeFix)), diagnostic);
        }
    }

    /// <summary>What would have to be internal: the member, or of a parameter of the type itself, the type.</summary>
    private static MemberDeclarationSyntax? Declaration(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        // An operator is public or none, a value of an enum is seen with its enum, and so is what extension members extend.
        BaseNamespaceDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax or EnumMemberDeclarationSyntax => null,
        TypeDeclarationSyntax { Keyword.ValueText: "extension" } => null,
        var declaration => declaration,
    };
}
