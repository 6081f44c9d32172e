using Baton.Generators.Conformance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Conformance;

/// <summary>Tells of components that the laws cannot be held against, since nobody says how they are made.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UntestedComponentAnalyzer() : ConformanceAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        "BTN6001", "Conformance", "Every component is held against its laws", DiagnosticSeverity.Error, WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc />
    protected override IEnumerable<string> Problems(ConformanceProject project) => project.Classes().Where(c => c.Missing.Count > 0).Select(Message);

    private static string Message(ConformanceSpec untested)
    {
        var members = string.Join(" ", untested.Missing.Select(declaration => $"protected override {declaration} => …;"));
        return $"the {untested.Family} '{untested.Kind}' ({untested.Component.Replace("global::", "")}) is left untested, since the laws cannot know how it is made: "
            + $"write 'public partial class {untested.Name} {{ {members} }}'"
            + (untested.Namespace.Length == 0 ? "" : $" in the namespace {untested.Namespace}");
    }
}
