using System.Collections.Immutable;
using Baton.Analyzers.Tests.Harness;
using Baton.CodeFixes.Rules.Components;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Documents;

/// <summary>All rules and fixes there are, as the assemblies tell them.</summary>
internal static class RuleCatalogue
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers => RuleRun.Analyzers;

    public static readonly ImmutableArray<DiagnosticDescriptor> Rules =
        [.. Analyzers.SelectMany(a => a.SupportedDiagnostics).OrderBy(d => d.Id, StringComparer.Ordinal)];

    public static readonly ImmutableArray<CodeFixProvider> CodeFixes =
    [
        .. typeof(PartialComponentCodeFix).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(CodeFixProvider)) && !t.IsAbstract)
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!),
    ];
}
