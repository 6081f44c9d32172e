using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Baton.CodeFixes.Rules.Boundaries;

/// <summary>Deletes lines of a baseline that allow what is no longer there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".txt"], Name = nameof(DeadExceptionCodeFix)), Shared]
public sealed class DeadExceptionCodeFix : CodeFixProvider
{
    private const string Title = "Delete the line";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["BTN1007"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new AllLines();

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (project, path) = (context.TextDocument.Project, context.TextDocument.FilePath);
        foreach (var diagnostic in context.Diagnostics.Where(d => d.Location.GetLineSpan().Path == path))
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, cancellation => DeleteAsync(project, [diagnostic], cancellation), nameof(DeadExceptionCodeFix)),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> DeleteAsync(Project project, IEnumerable<Diagnostic> dead, CancellationToken cancellation)
    {
        var solution = project.Solution;
        foreach (var file in dead.GroupBy(d => d.Location.GetLineSpan().Path))
        {
            if (project.AdditionalDocuments.FirstOrDefault(d => d.FilePath == file.Key) is not { } document)
                continue;
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            // By the line and not by the place, which is that of the text as it was compiled.
            var lines = file.Select(d => d.Location.GetLineSpan().StartLinePosition.Line).Where(l => l < text.Lines.Count).Distinct().OrderBy(l => l);
            solution = solution.WithAdditionalDocumentText(document.Id, text.WithChanges(lines.Select(l => new TextChange(text.Lines[l].SpanIncludingLineBreak, ""))));
        }

        return solution;
    }

    /// <summary>Deletes the lines of a project, or of all its projects, together.</summary>
    private sealed class AllLines : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
            Task.FromResult<CodeAction?>(CodeAction.Create(Title, cancellation => DeleteAllAsync(fixAllContext.WithCancellationToken(cancellation)), nameof(DeadExceptionCodeFix)));

        private static async Task<Solution> DeleteAllAsync(FixAllContext context)
        {
            var solution = context.Solution;
            foreach (var id in context.Scope == FixAllScope.Project ? [context.Project.Id] : solution.ProjectIds)
            {
                var dead = await context.GetProjectDiagnosticsAsync(solution.GetProject(id)!).ConfigureAwait(false);
                var rest = await context.GetAllDiagnosticsAsync(solution.GetProject(id)!).ConfigureAwait(false);
                solution = await DeleteAsync(solution.GetProject(id)!, dead.Concat(rest).Where(d => d.Id == "BTN1007"), context.CancellationToken).ConfigureAwait(false);
            }

            return solution;
        }
    }
}
