using System.Collections.Immutable;
using Baton.Analyzers.Options;
using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Configs;

/// <summary>A rule of config files: it tells the mistakes of one kind that the check of all of them found.</summary>
/// <param name="descriptor">The rule.</param>
/// <param name="severityKey">The key of <c>.editorconfig</c> that says how bad it is.</param>
/// <param name="reason">The mistakes that are this rule's.</param>
internal abstract class ConfigAnalyzer(DiagnosticDescriptor descriptor, string severityKey, SettingsErrorReason reason) : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (ConfigCheck.Of(start.Compilation, start.Options) is { } check)
                start.RegisterAdditionalFileAction(c => Analyze(c, check));
        });
    }

    private void Analyze(AdditionalFileAnalysisContext context, ConfigCheck check)
    {
        foreach (var (place, error) in check.MistakesIn(context.AdditionalFile, context.CancellationToken))
        {
            if (error.Reason != reason || FileSeverity.Of(context.Options, context.AdditionalFile, severityKey, descriptor) is not { } severity)
                continue;
            var message = error.Path.Length == 0 ? error.Message : $"{error.Path}: {error.Message}";
            context.ReportDiagnostic(Diagnostic.Create(descriptor, place, severity, null, null, message));
        }
    }
}
