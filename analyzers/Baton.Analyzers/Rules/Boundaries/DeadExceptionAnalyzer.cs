using System.Collections.Concurrent;
using System.Collections.Immutable;
using Baton.Analyzers.Boundaries;
using Baton.Analyzers.Boundaries.Baselines;
using Baton.Generators.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>
/// Tells which lines of the baseline allow what is no longer there. Runs the rules once more to count, but only where
/// there is a baseline: no rule may depend on what another one has seen.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeadExceptionAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor DeadException =
        Rule.Describe("BTN1007", "Boundaries", "A baseline allows only what is there", DiagnosticSeverity.Error, WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeadException];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        // While the baseline is written it allows nothing, and of a project with several frameworks each sees a part.
        var source = BaselineSource.Of(context.Options, context.CancellationToken);
        if (source is not { Baseline.Size: > 0, IsWritten: false, IsPartial: false } || ProjectRole.Of(context.Options).Role == Role.None)
            return;
        var found = new ConcurrentBag<BaselineEntry>();
        foreach (var rule in BoundaryRules.Create())
            rule.Start(context, BoundaryReporter.Counting(source, rule.Descriptor, found));
        context.RegisterCompilationEndAction(end =>
        {
            var dead = source.Baseline.Dead(rule => rule is null || IsJudged(rule, end.Compilation.Options, end.CancellationToken), found).ToList();
            // What does not compile proves nothing.
            if (dead.Count == 0 || end.Compilation.GetDiagnostics(end.CancellationToken).Any(d => d.Severity == DiagnosticSeverity.Error))
                return;
            foreach (var line in dead)
                end.ReportDiagnostic(Diagnostic.Create(DeadException, Place(source.File!, line.Index, end.CancellationToken), Message(line.Text)));
        });
    }

    // The build judges the lines of its own rules, and of one that the project has turned off nobody knows.
    private static bool IsJudged(string rule, CompilationOptions options, CancellationToken cancellation) =>
        !BoundaryRules.OfTheBuild.Contains(rule)
        && !(options.SpecificDiagnosticOptions.TryGetValue(rule, out var report) && report == ReportDiagnostic.Suppress)
        && !(options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(rule, cancellation, out var preset) == true && preset == ReportDiagnostic.Suppress);

    private static Location Place(AdditionalText file, int line, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation)!;
        var span = text.Lines[line].Span;
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    private static string Message(string line) => BaselineEntry.Parse(line) is { } entry
        ? $"{entry.Subject} in {entry.Member} of {entry.File} ({entry.Rule}) is allowed more often than it is there: delete the line"
        : "this line allows nothing: it is not 'rule, file, member, vendor type', separated by tabs; delete it";
}
