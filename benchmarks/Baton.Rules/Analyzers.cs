using System.Collections.Immutable;
using System.Reflection;
using Baton.Analyzers.Rules.Boundaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Rules;

/// <summary>The analyzers that are compared.</summary>
internal static class Analyzers
{
    /// <summary>All rules of Baton.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Baton() => In(typeof(VendorUseAnalyzer).Assembly);

    /// <summary>BannedApiAnalyzers, which reads what is banned from an additional file.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> BannedApi()
    {
        Assembly.LoadFrom(Path.Combine(Repository.BannedApiAnalyzers, "Microsoft.CodeAnalysis.BannedApiAnalyzers.dll"));
        return In(Assembly.LoadFrom(Path.Combine(Repository.BannedApiAnalyzers, "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll")));
    }

    private static ImmutableArray<DiagnosticAnalyzer> In(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(DiagnosticAnalyzer)) && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];
}
