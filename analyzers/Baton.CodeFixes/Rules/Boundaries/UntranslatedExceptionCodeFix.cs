using System.Collections.Immutable;
using System.Composition;
using Baton.Analyzers.Rules.Boundaries;
using Baton.CodeFixes.Compiling;
using Baton.CodeFixes.Rules.Boundaries.Translation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.CodeFixes.Rules.Boundaries;

/// <summary>Inserts the catch that turns a vendor's exceptions into the family's, or throws the family's instead of the vendor's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UntranslatedExceptionCodeFix)), Shared]
public sealed class UntranslatedExceptionCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["BTN1003"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        // Older than `is not (A or B)`: whoever needs it writes the catch by hand.
        if (root is null || model is null || root.SyntaxTree.Options is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 })
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Fixed(root, model, diagnostic) is not { } changed)
                continue;
            var after = document.Project.Solution.WithDocumentSyntaxRoot(document.Id, changed);
            if (await CompilationCheck.CausesNoErrorAsync(document.Project.Solution, after, document.Project.Id, context.CancellationToken).ConfigureAwait(false))
                context.RegisterCodeFix(CodeAction.Create("Translate the vendor's exceptions", _ => Task.FromResult(document.WithSyntaxRoot(changed)), nameof(UntranslatedExceptionCodeFix)), diagnostic);
        }
    }

    private static SyntaxNode? Fixed(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(UntranslatedExceptionAnalyzer.ExceptionProperty, out var wanted) || wanted is null || model.Compilation.GetTypeByMetadataName(wanted) is not { } exception)
            return null;
        var place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (place.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
            return null;
        var writer = new TranslationWriter(model, member, exception);
        return place switch
        {
            ThrowStatementSyntax thrown => RethrowChange.Apply(root, thrown, writer),
            ThrowExpressionSyntax thrown => RethrowChange.Apply(root, thrown, writer),
            _ => WrappedMember.Of(member, model, writer) is { } wrapped ? root.ReplaceNode(member, wrapped) : null,
        };
    }
}
