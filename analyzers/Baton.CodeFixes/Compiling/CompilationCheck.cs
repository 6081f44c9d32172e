using Microsoft.CodeAnalysis;

namespace Baton.CodeFixes.Compiling;

/// <summary>Whether code still compiles after a change: a fix that breaks something else is not offered.</summary>
internal static class CompilationCheck
{
    /// <summary>Whether a change of a project causes no error that was not there before, in it or in those that reference it.</summary>
    public static async Task<bool> CausesNoErrorAsync(Solution before, Solution after, ProjectId changed, CancellationToken cancellation)
    {
        var dependents = before.GetProjectDependencyGraph().GetProjectsThatDirectlyDependOnThisProject(changed);
        foreach (var id in dependents.Prepend(changed))
        {
            var known = (await ErrorsAsync(before, id, cancellation).ConfigureAwait(false)).ToLookup(e => e);
            var now = (await ErrorsAsync(after, id, cancellation).ConfigureAwait(false)).ToLookup(e => e);
            if (now.Any(e => e.Count() > known[e.Key].Count()))
                return false;
        }

        return true;
    }

    // Without the place, which the change moves.
    private static async Task<IReadOnlyList<string>> ErrorsAsync(Solution solution, ProjectId id, CancellationToken cancellation) =>
        await solution.GetProject(id)!.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation
            ? [.. compilation.GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id)]
            : [];
}
