using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Options;

/// <summary>What a project is for.</summary>
internal static class ProjectRole
{
    // A project that never heard of roles is a test project all the same if it runs tests.
    private static readonly HashSet<string> TestFrameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core",
        "xunit.v3.core",
        "nunit.framework",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework",
        "TUnit.Core",
    };

    /// <summary>The project's <c>BatonRole</c>; empty if it has none.</summary>
    public static string Of(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.BatonRole", out var role) ? role : "";

    /// <summary>Whether a project composes components: everything in it is allowed to name them.</summary>
    public static bool IsHost(AnalyzerOptions options) => Of(options) == "Host";

    /// <summary>Whether a project is one of tests, by its role, or without one by what it references.</summary>
    public static bool IsTest(Compilation compilation, AnalyzerOptions options) => Of(options) switch
    {
        "Test" => true,
        "" => compilation.ReferencedAssemblyNames.Any(a => TestFrameworks.Contains(a.Name)),
        _ => false,
    };
}
