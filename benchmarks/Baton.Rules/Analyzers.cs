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
        Assembly.LoadFrom(BannedApiFiles[0]);
        return In(Assembly.LoadFrom(BannedApiFiles[1]));
    }

    /// <summary>Where they lie, for the command-line compiler.</summary>
    public static IReadOnlyList<string> BannedApiFiles { get; } =
    [
        Path.Combine(Repository.BannedApiAnalyzers, "Microsoft.CodeAnalysis.BannedApiAnalyzers.dll"),
        Path.Combine(Repository.BannedApiAnalyzers, "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll"),
    ];

    /// <summary>Where all rules of Baton lie.</summary>
    public static string BatonFile { get; } = Beside("Baton.Analyzers.dll");

    /// <summary>Where its generators lie, which the rules need too.</summary>
    public static string BatonGenerators { get; } = Beside("Baton.Generators.dll");

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static ImmutableArray<DiagnosticAnalyzer> In(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(DiagnosticAnalyzer)) && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];
}
