using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Components;

/// <summary>What config cannot hold is no setting.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ReadableSettingAnalyzer() : MistakeAnalyzer(Descriptor, RefusalReason.Setting)
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN0005", "Components", "Config can read every setting", DiagnosticSeverity.Error);
}
