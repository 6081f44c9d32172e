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

        string[] known = [.. project.References.Where(r => HasLaws(project, r.Name)).Select(r => r.Name).OrderBy(n => n, StringComparer.Ordinal)];
        // Each name by itself: a mistyped one must not hide behind another.
        foreach (var name in project.Request.Assemblies.Where(n => !HasLaws(project, n)))
            yield return Problem(project, name) + SettingsMessages.Choices(name, known, "laws are for what is in ", "no reference has components of a family with laws");
    }
    private static bool HasLaws(ConformanceProject project, string assembly) => project.Components(new ConformanceRequest(new([assembly]))).Any();

    // A reference whose components have no laws is spelled right, and its name would otherwise be offered as the one that was meant.
    private static string Problem(ConformanceProject project, string assembly) =>
        project.References.Any(r => r.Name == assembly && r.Components.Count + r.HiddenComponents.Count > 0)
            ? $"the components of the assembly '{assembly}' are of families without laws"
            : $"the assembly '{assembly}' is not referenced, or has no components";
}
