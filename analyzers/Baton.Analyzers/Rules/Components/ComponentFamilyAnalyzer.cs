using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Components;

/// <summary>Config could never choose a component that is of no family, or of another than it says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ComponentFamilyAnalyzer() : MistakeAnalyzer(Descriptor, RefusalReason.Family)
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN0002", "Components", "A component is of the family that its attribute names", DiagnosticSeverity.Error);
}
