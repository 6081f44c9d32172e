using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Baton.CodeFixes.Changes;

/// <summary>Collects the changes of all diagnostics before it makes any, so that one place can be changed for several of them.</summary>
internal sealed class ChangeFixAllProvider(ChangeCodeFix fix) : FixAllProvider
{
    /// <inheritdoc />
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var title = "";
        var changes = new List<DocumentChange>();
        var cancellation = fixAllContext.CancellationToken;
        foreach (var diagnostic in await DiagnosticsAsync(fixAllContext).ConfigureAwait(false))
        {
            if (fixAllContext.Solution.GetDocument(diagnostic.Location.SourceTree) is not { } document)
                continue;
            var proposals = await fix.ProposeAsync(document, diagnostic, cancellation).ConfigureAwait(false);
            if (proposals.FirstOrDefault(p => p.Key == fixAllContext.CodeActionEquivalenceKey) is not { } proposal)
                continue;
            title = proposal.Title;
            changes.AddRange(await proposal.Find(cancellation).ConfigureAwait(false));
        }

        return changes.Count == 0
            ? null
            : CodeAction.Create(title, c => SolutionChanges.ApplyAsync(fixAllContext.Solution, changes, c), fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            case FixAllScope.Project:
                return await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
            case FixAllScope.Solution:
                var all = ImmutableArray.CreateBuilder<Diagnostic>();
                foreach (var project in context.Solution.Projects)
                    all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                return all.ToImmutable();
            default:
                return [];
        }
    }
}
