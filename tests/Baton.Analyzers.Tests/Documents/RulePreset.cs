using System.Text;
using Baton.Analyzers.Configs;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Tests.Documents;

/// <summary>A ready <c>.globalconfig</c> with the severity of each rule.</summary>
/// <param name="Name">The value of <c>BatonRules</c> that chooses it.</param>
/// <param name="About">What it is for.</param>
/// <param name="Severity">The severity that it gives a rule.</param>
internal sealed record RulePreset(string Name, string About, Func<DiagnosticDescriptor, string> Severity)
{
    public static readonly RulePreset[] All =
    [
        new("recommended", "The severities that the rules have by themselves.", Recommended),
        new("strict", "Every rule is an error.", _ => "error"),
        new("none", "No rule speaks.", _ => "none"),
    ];

    /// <summary>Where it stands in the repository, and in the package below <c>build</c>.</summary>
    public string Path => $"src/Baton/build/presets/{Name}.globalconfig";

    public string Write(IEnumerable<DiagnosticDescriptor> rules)
    {
        // Below what a project's own files say, above what the SDK's do.
        var text = new StringBuilder($"# {About} Chosen with <BatonRules>{Name}</BatonRules>.\nis_global = true\nglobal_level = -1\n\n");
        foreach (var rule in rules)
            text.Append($"# {rule.Title}\n{Key(rule)} = {Severity(rule)}\n");
        return text.ToString();
    }

    // A severity that is set for the whole compilation would go before what .editorconfig says of a config file.
    private static string Key(DiagnosticDescriptor rule) => RuleCatalogue.Analyzers.Single(a => a.SupportedDiagnostics[0].Id == rule.Id) is ConfigAnalyzer
        ? $"baton_{rule.Id.ToLowerInvariant()}_severity"
        : $"dotnet_diagnostic.{rule.Id}.severity";

    private static string Recommended(DiagnosticDescriptor rule) => (rule.IsEnabledByDefault, rule.DefaultSeverity) switch
    {
        (false, _) => "none",
        (_, DiagnosticSeverity.Info) => "suggestion",
        (_, DiagnosticSeverity.Hidden) => "silent",
        var (_, severity) => severity.ToString().ToLowerInvariant(),
    };
}
