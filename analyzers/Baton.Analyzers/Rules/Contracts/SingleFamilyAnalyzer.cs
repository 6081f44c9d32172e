using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Contracts;

/// <summary>A class that is two components is two classes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SingleFamilyAnalyzer() : MistakeAnalyzer(Descriptor, RefusalReason.SeveralFamilies)
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN2007", "Contracts", "A component belongs to one family", DiagnosticSeverity.Error);
}
