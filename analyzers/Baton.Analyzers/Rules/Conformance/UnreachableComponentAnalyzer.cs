using System.Collections.Immutable;
using Baton.Generators.Conformance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Conformance;

/// <summary>Tells of components that no class of tests can be written for, since the test project cannot name them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnreachableComponentAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        "BTN6003", "Conformance", "Tests can name the components that they are for", DiagnosticSeverity.Error, WellKnownDiagnosticTags.CompilationEnd);

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
        foreach (var component in ConformanceAttributes.Components(context, request, references).Where(c => c.Obstacle is not null))
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, Message(component)));
    });

    private static string Message(FoundComponent component) =>
        $"the {component.Entry.Family} '{component.Entry.Kind}' ({component.Entry.Type.Replace('+', '.')}) is left untested, since {component.Obstacle}";
}
