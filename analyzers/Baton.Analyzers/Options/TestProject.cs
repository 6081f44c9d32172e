using Baton.Generators.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Options;

/// <summary>Knows test projects: what code must not do, a test of it may.</summary>
internal static class TestProject
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

    /// <summary>Whether a project is one of tests, by its role, or without one by what it references.</summary>
    public static bool Is(Compilation compilation, AnalyzerOptions options) => ProjectRole.Of(options).Role switch
    {
        Role.Test => true,
        Role.None => compilation.ReferencedAssemblyNames.Any(a => TestFrameworks.Contains(a.Name)),
        _ => false,
    };
}
