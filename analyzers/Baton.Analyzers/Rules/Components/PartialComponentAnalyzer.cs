using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Components;

/// <summary>The compiler can add the factory only to what is partial.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PartialComponentAnalyzer() : MistakeAnalyzer(Descriptor, RefusalReason.NotPartial)
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN0001", "Components", "A component, and every class around it, is partial", DiagnosticSeverity.Error);
}
