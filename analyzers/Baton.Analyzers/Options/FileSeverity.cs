using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Options;

/// <summary>
/// How bad it is if a file that is no source breaks a rule: what <c>.editorconfig</c> says with <c>dotnet_diagnostic</c>
/// does not reach such files, so that a rule has a key of its own.
/// </summary>
internal static class FileSeverity
{
    /// <summary>Reads the key of a rule: of the file's own section, or else the global one.</summary>
    /// <param name="options">The options of the compilation.</param>
    /// <param name="file">The file.</param>
    /// <param name="key">The rule's key.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The severity; <see langword="null"/> if the rule is turned off for the file.</returns>
    public static DiagnosticSeverity? Of(AnalyzerOptions options, AdditionalText file, string key, DiagnosticDescriptor rule)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        if (!provider.GetOptions(file).TryGetValue(key, out var severity) && !provider.GlobalOptions.TryGetValue(key, out severity))
            return rule.DefaultSeverity;
        return severity.Trim().ToLowerInvariant() switch
        {
            "none" => null,
            "silent" or "refactoring" => DiagnosticSeverity.Hidden,
            "suggestion" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            _ => rule.DefaultSeverity,
        };
    }
}
