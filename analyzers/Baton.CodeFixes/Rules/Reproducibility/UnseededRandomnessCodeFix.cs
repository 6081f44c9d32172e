using System.Composition;
using Baton.Analyzers.Rules.Reproducibility;
using Baton.CodeFixes.Changes;
using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Baton.CodeFixes.Rules.Reproducibility;

/// <summary>Gives <c>new Random()</c> the seed of the run, where a method is told it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class UnseededRandomnessCodeFix() : ChangeCodeFix(UnseededRandomnessAnalyzer.Descriptor.Id)
{
    /// <inheritdoc />
    public override async Task<IReadOnlyList<ProposedFix>> ProposeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model is null || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not BaseObjectCreationExpressionSyntax creation)
            return [];
        var context = ValuesInReach.Find(model, creation, type => type.Is("Baton.Models", "FitContext") || type.Is("Baton.Jobs", "JobContext"), cancellation);
        if (context is null)
            return [];
        var arguments = $"({context}.Seed)";
        var change = creation switch
        {
            { ArgumentList: { } list } => new TextChange(list.Span, arguments),
            ObjectCreationExpressionSyntax { Type.Span.End: var end } => new TextChange(new TextSpan(end, 0), arguments),
            _ => default,
        };
        return change.NewText is null
            ? []
            : [new ProposedFix("Use the seed of the run", "seed", _ => Task.FromResult<IReadOnlyList<DocumentChange>>([new DocumentChange(document.Id, change)]))];
    }
}
