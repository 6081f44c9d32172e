using Baton.Generators.Conformance;
using Baton.Settings.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Conformance;

/// <summary>Tells of a test project that asks for laws, and of names in it, for which there is no component.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyConformanceAnalyzer() : ConformanceAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        "BTN6002", "Conformance", "Laws are asked for components that there are", DiagnosticSeverity.Error, WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc />
    protected override IEnumerable<string> Problems(ConformanceProject project)
    {
        if (project.Request.Assemblies.Count == 0 && !project.Components(project.Request).Any())
            yield return "no component is tested here: reference a project that has components, or name the assembly that is meant";

        string[] known = [.. project.References.Where(r => r.Components.Count + r.HiddenComponents.Count > 0).Select(r => r.Name).OrderBy(n => n, StringComparer.Ordinal)];
        // Each name by itself: a mistyped one must not hide behind another.
        foreach (var name in project.Request.Assemblies.Where(n => !project.Components(new ConformanceRequest(new([n]))).Any()))
            yield return $"the assembly '{name}' is not referenced, or has no component of a family with laws{SettingsMessages.Choices(name, known, "components are in ", "no reference has components")}";
    }
}
