using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Components;

/// <summary>The host must be able to make what config chooses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConstructibleComponentAnalyzer() : MistakeAnalyzer(Descriptor, RefusalReason.Construction)
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN0007", "Components", "A component can be made", DiagnosticSeverity.Error);
}
