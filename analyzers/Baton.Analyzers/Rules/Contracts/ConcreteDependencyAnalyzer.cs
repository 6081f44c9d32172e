using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Contracts;

/// <summary>A component asks for a family, and config or the host decides which component that is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConcreteDependencyAnalyzer() : MistakeAnalyzer(Descriptor, RefusalReason.ConcreteDependency)
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN2005", "Contracts", "A component asks for families, not for components", DiagnosticSeverity.Error);
}
