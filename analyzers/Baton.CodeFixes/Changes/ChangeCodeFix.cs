using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Baton.CodeFixes.Changes;

/// <summary>A fix that is a set of text changes, in as many documents as it takes, and so can be made for all diagnostics at once.</summary>
/// <param name="rule">The id of the rule whose diagnostics it fixes.</param>
internal abstract class ChangeCodeFix(string rule) : CodeFixProvider
{
    /// <inheritdoc />
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [rule];

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => new ChangeFixAllProvider(this);

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in await ProposeAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var solution = context.Document.Project.Solution;
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, async c => await SolutionChanges.ApplyAsync(solution, await fix.Find(c).ConfigureAwait(false), c).ConfigureAwait(false), fix.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>The ways to fix a diagnostic; none where a fix would not compile.</summary>
    /// <param name="document">The document of the diagnostic.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="cancellation">Ends the work.</param>
    public abstract Task<IReadOnlyList<ProposedFix>> ProposeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation);
}
