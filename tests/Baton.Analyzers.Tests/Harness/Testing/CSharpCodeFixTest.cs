using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>
/// Fixes what an analyzer says, one by one and all at once in a document, a project and a solution, and holds the result,
/// which must compile, against the expected one.
/// </summary>
internal class CSharpCodeFixTest<TAnalyzer, TCodeFix> : CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    // Any fix that comes to an end comes to it sooner.
    private const int MostFixes = 50;

    /// <summary>The project after the fix; without sources, no fix is tried.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>The project after everything was fixed at once, if that differs.</summary>
    public SolutionState BatchFixedState { get; } = new();

    /// <summary>Adds a source of the fixed project; the same as before where nothing may be fixed.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>Adds a source of the project after everything was fixed at once.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>Which of the offered fixes is taken, if not the first.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>Which of the offered fixes is taken.</summary>
    public int CodeActionIndex { get; set; }

    /// <summary>How many rounds fixing everything at once may take.</summary>
    public int NumberOfFixAllIterations { get; set; } = 1;

    /// <inheritdoc />
    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await base.RunAsync(cancellationToken);
        if (FixedState.Sources.Count == 0 && FixedState.AdditionalFiles.Count == 0)
            return;
        var state = FixedState.Inherit(TestState);
        await VerifyStateAsync("the fixed code", state, TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck, cancellationToken);
        var project = await FixOneByOneAsync(CreateProject(TestState), cancellationToken);
        await VerifyFilesAsync("fixed one by one", project, state, cancellationToken);

        var batch = BatchFixedState.Inherit(state);
        foreach (var scope in (FixAllScope[])[FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution])
        {
            // A fix of a file that is no source knows no documents.
            if (new TCodeFix().GetFixAllProvider() is { } provider && !provider.GetSupportedFixAllScopes().Contains(scope))
                continue;
            var all = CreateProject(TestState);
            for (var round = 0; round < NumberOfFixAllIterations; round++)
                all = await FixAllAsync(all, scope, cancellationToken);
            await VerifyFilesAsync($"all fixed in the {scope}", all, batch, cancellationToken);
        }
    }

    private async Task<Project> FixOneByOneAsync(Project project, CancellationToken cancellationToken)
    {
        for (var i = 0; i < MostFixes; i++)
        {
            if (await FirstFixAsync(project, null, cancellationToken) is not { } fix)
                return project;
            project = await ApplyAsync(project, fix.Action, cancellationToken);
        }

        Assert.Fail("fixing comes to no end");
        return project;
    }

    private async Task<Project> FixAllAsync(Project project, FixAllScope scope, CancellationToken cancellationToken)
    {
        var provider = new TCodeFix().GetFixAllProvider();
        Assert.True(provider is not null, $"{typeof(TCodeFix).Name} cannot fix everything at once");
        var documents = scope == FixAllScope.Document ? project.DocumentIds : [project.DocumentIds[0]];
        foreach (var id in documents)
        {
            var within = scope == FixAllScope.Document ? id : null;
            if (await FirstFixAsync(project, within, cancellationToken) is not { } fix)
                continue;
            var (ids, diagnostics) = (new TCodeFix().FixableDiagnosticIds, new CodeFixDiagnostics(FixableAsync));
            var context = fix.Document is { } document
                ? new FixAllContext(document, new TCodeFix(), scope, fix.Action.EquivalenceKey, ids, diagnostics, cancellationToken)
                : new FixAllContext(project, new TCodeFix(), scope, fix.Action.EquivalenceKey, ids, diagnostics, cancellationToken);
            if (await provider.GetFixAsync(context) is { } action)
                project = await ApplyAsync(project, action, cancellationToken);
        }

        return project;
    }

    private async Task<IReadOnlyList<Diagnostic>> FixableAsync(Project project, CancellationToken cancellationToken)
    {
        var ids = new TCodeFix().FixableDiagnosticIds;
        return [.. (await GetDiagnosticsAsync(project, cancellationToken)).Where(d => ids.Contains(d.Id))];
    }

    private async Task<(TextDocument Place, Document? Document, CodeAction Action)?> FirstFixAsync(Project project, DocumentId? within, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in await FixableAsync(project, cancellationToken))
        {
            var place = diagnostic.Location.IsInSource
                ? project.GetDocument(diagnostic.Location.SourceTree)
                : project.AdditionalDocuments.FirstOrDefault(d => d.FilePath == diagnostic.Location.GetLineSpan().Path);
            // A rule may speak of code that was generated: nobody can edit that.
            if (place is null or SourceGeneratedDocument || (within is not null && place.Id != within))
                continue;
            var actions = new List<CodeAction>();
            var context = place is Document document
                ? new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken)
                : new CodeFixContext(place, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), cancellationToken);
            await new TCodeFix().RegisterCodeFixesAsync(context);
            var fitting = actions.Where(a => CodeActionEquivalenceKey is null || a.EquivalenceKey == CodeActionEquivalenceKey).ToList();
            if (fitting.Count > CodeActionIndex)
                return (place, place as Document, fitting[CodeActionIndex]);
        }

        return null;
    }

    private static async Task<Project> ApplyAsync(Project project, CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken);
        var change = Assert.Single(operations.OfType<ApplyChangesOperation>());
        return change.ChangedSolution.GetProject(project.Id)!;
    }

    private static async Task VerifyFilesAsync(string occasion, Project project, SolutionState expected, CancellationToken cancellationToken)
    {
        // A transform's own files are not the test's.
        foreach (var (path, content) in expected.Sources.Concat(expected.AdditionalFiles))
        {
            var document = project.Documents.Concat(project.AdditionalDocuments).SingleOrDefault(d => (d.FilePath ?? d.Name) == path);
            Assert.True(document is not null, $"{occasion}: there is no {path}");
            var text = (await document.GetTextAsync(cancellationToken)).ToString();
            var wanted = TestMarkup.Parse(content).Text;
            Assert.True(text == wanted, $"{occasion}, {path} is\n{text}\nand not\n{wanted}");
        }
    }
}
