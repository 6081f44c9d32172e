using System.Collections.Immutable;
using Baton.Generators.Conformance;
using Baton.Settings.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Conformance;

/// <summary>Tells of a test project that asks for laws, and of names in it, for which there is no component.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyConformanceAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        "BTN6002", "Conformance", "Laws are asked for components that there are", DiagnosticSeverity.Error, WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context) => ConformanceAttributes.Visit(context, (request, place, references) =>
    {
        if (request.Assemblies.Count == 0)
        {
            if (!ConformanceAttributes.Components(context, request, references).Any())
                Report(context, place, "no component is tested here: reference a project that has components, or name the assembly that is meant");
            return;
        }

        // Each name by itself: a mistyped one must not hide behind another.
        foreach (var name in request.Assemblies)
        {
            if (ConformanceAttributes.Components(context, new ConformanceRequest(new([name])), references).Any())
                continue;
            string[] known = [.. references.Where(r => r.Components.Count + r.HiddenComponents.Count > 0).Select(r => r.Name).OrderBy(n => n, StringComparer.Ordinal)];
            Report(context, place, $"the assembly '{name}' is not referenced, or has no component of a family with laws{SettingsMessages.Choices(name, known, "components are in ", "no reference has components")}");
        }
    });

    private static void Report(CompilationAnalysisContext context, Location place, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, message));
}
