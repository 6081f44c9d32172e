using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Configs;

/// <summary>
/// How bad a mistake in a config file is. What <c>.editorconfig</c> says of a rule does not reach files that are not
/// compiled, so that these rules have keys of their own.
/// </summary>
internal static class RuleSeverity
{
    /// <summary>Reads the key of a rule: of the file's own section, or else the global one.</summary>
    /// <returns>The severity; <see langword="null"/> if the mistake is not told.</returns>
    public static DiagnosticSeverity? Of(AnalyzerOptions options, AdditionalText file, string key, DiagnosticDescriptor rule)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        if (!provider.GetOptions(file).TryGetValue(key, out var value) && !provider.GlobalOptions.TryGetValue(key, out value))
            return rule.DefaultSeverity;
        return value.Trim().ToLowerInvariant() switch
        {
            "none" => null,
            "silent" => DiagnosticSeverity.Hidden,
            "suggestion" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            _ => rule.DefaultSeverity,
        };
    }
}
