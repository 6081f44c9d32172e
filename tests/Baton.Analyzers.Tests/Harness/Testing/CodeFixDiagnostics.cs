using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>Tells a fix of everything which diagnostics there are.</summary>
internal sealed class CodeFixDiagnostics(Func<Project, CancellationToken, Task<IReadOnlyList<Diagnostic>>> diagnostics) : FixAllContext.DiagnosticProvider
{
    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        await diagnostics(project, cancellationToken);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken);
        return (await diagnostics(document.Project, cancellationToken)).Where(d => d.Location.SourceTree == tree);
    }

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        (await diagnostics(project, cancellationToken)).Where(d => !d.Location.IsInSource);
}
