using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Components;

/// <summary>Kinds are spelled in one way.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class KindSpellingAnalyzer() : MistakeAnalyzer(Descriptor, RefusalReason.Kind)
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN0003", "Components", "A kind is kebab-case", DiagnosticSeverity.Error);
}
