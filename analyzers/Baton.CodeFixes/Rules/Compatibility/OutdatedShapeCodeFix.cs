using System.Collections.Immutable;
using System.Composition;
using Baton.Analyzers.Compatibility.Shapes;
using Baton.Analyzers.Rules.Compatibility;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Baton.CodeFixes.Rules.Compatibility;

/// <summary>Writes into the shape file what it does not say yet. A fix can change such a file, and not make one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class OutdatedShapeCodeFix : CodeFixProvider
{
    private const string Title = "Write it into the shape file";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [OutdatedShapeAnalyzer.Descriptor.Id];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new AllLines();

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        foreach (var diagnostic in context.Diagnostics.Where(d => LinesOf(d).Any()))
        {
            if (FileOf(project) is not null)
                context.RegisterCodeFix(CodeAction.Create(Title, c => WriteAsync(project, [diagnostic], c), nameof(OutdatedShapeCodeFix)), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> WriteAsync(Project project, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (FileOf(project) is not { } file)
            return project.Solution;
        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = ShapeText.Add(text.Lines.Select(l => l.ToString()), [.. diagnostics.SelectMany(LinesOf)]);
        return project.Solution.WithAdditionalDocumentText(file.Id, SourceText.From(changed, text.Encoding));
    }

    private static IEnumerable<string> LinesOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(OutdatedShapeAnalyzer.Lines, out var lines) && lines is not null ? lines.Split('\n') : [];

    private static TextDocument? FileOf(Project project) =>
        project.AdditionalDocuments.FirstOrDefault(d => d.FilePath?.EndsWith(ShapeText.FileName, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>Writes all lines of a project, or of all its projects, together.</summary>
    private sealed class AllLines : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
            Task.FromResult<CodeAction?>(CodeAction.Create(Title, c => WriteAllAsync(fixAllContext.WithCancellationToken(c)), nameof(OutdatedShapeCodeFix)));

        private static async Task<Solution> WriteAllAsync(FixAllContext context)
        {
            if (context is { Scope: FixAllScope.Document, Document: { } document })
                return await WriteAsync(document.Project, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false), context.CancellationToken).ConfigureAwait(false);
            var solution = context.Solution;
            foreach (var id in context.Scope == FixAllScope.Project ? [context.Project.Id] : solution.ProjectIds)
            {
                var project = solution.GetProject(id)!;
                solution = await WriteAsync(project, await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false), context.CancellationToken).ConfigureAwait(false);
            }

            return solution;
        }
    }
}
