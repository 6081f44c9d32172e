using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Generators.Catalog;

/// <summary>Decides which projects get a catalog: those that run components.</summary>
internal static class HostRole
{
    /// <summary>Whether a project is a host: by its role, or without one by being a program.</summary>
    public static bool IsHost(AnalyzerConfigOptions options, OutputKind output)
    {
        options.TryGetValue("build_property.BatonRole", out var role);
        return string.IsNullOrEmpty(role)
            ? output is OutputKind.ConsoleApplication or OutputKind.WindowsApplication
            : role is "Host" or "App" or "Test";
    }
}
