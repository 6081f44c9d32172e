using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Components;

/// <summary>Limits, type and default say the same of a setting.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SettingLimitsAnalyzer() : MistakeAnalyzer(Descriptor, RefusalReason.Limits)
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN0008", "Components", "The limits of a setting fit its type and its default", DiagnosticSeverity.Error);
}
