using Baton.Generators.Conformance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Conformance;

/// <summary>Tells of components that no class of tests can be written for, since the test project cannot name them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnreachableComponentAnalyzer() : ConformanceAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        "BTN6003", "Conformance", "Tests can name the components that they are for", DiagnosticSeverity.Error, WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc />
    protected override IEnumerable<string> Problems(ConformanceProject project) => project.Components(project.Request).Where(c => c.Obstacle is not null).Select(Message);

    private static string Message(FoundComponent component) =>
        $"the {component.Entry.Family} '{component.Entry.Kind}' ({component.Entry.Type.Replace('+', '.')}) is left untested, since {component.Obstacle}";
}
