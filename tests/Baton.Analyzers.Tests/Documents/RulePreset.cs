using System.Text;
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
            text.Append($"# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = {Severity(rule)}\n");
        return text.ToString();
    }

    private static string Recommended(DiagnosticDescriptor rule) => (rule.IsEnabledByDefault, rule.DefaultSeverity) switch
    {
        (false, _) => "none",
        (_, DiagnosticSeverity.Info) => "suggestion",
        (_, DiagnosticSeverity.Hidden) => "silent",
        var (_, severity) => severity.ToString().ToLowerInvariant(),
    };
}
