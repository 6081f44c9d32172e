using System.Collections.Immutable;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Rules;

/// <summary>A rule has one name everywhere: its descriptor, its page and its line in the index.</summary>
public sealed class RulePagesTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Sources.Folder, "..", ".."));

    private static readonly ImmutableArray<DiagnosticDescriptor> Rules =
    [
        .. typeof(Analyzers.Rules.Components.ComponentAnalyzer).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(DiagnosticAnalyzer)) && !t.IsAbstract)
            .SelectMany(t => ((DiagnosticAnalyzer)Activator.CreateInstance(t)!).SupportedDiagnostics)
            .OrderBy(d => d.Id, StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_rule_has_its_page_where_its_help_link_says()
    {
        Assert.NotEmpty(Rules);
        Assert.All(Rules, rule =>
        {
            var page = File.ReadAllText(Path.Combine(Root, rule.HelpLinkUri));
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page);
            Assert.Contains($"Severity: {rule.DefaultSeverity}.", page);
            Assert.All(["## Why", "## Bad", "## Good", "## Configure"], heading => Assert.Contains(heading, page));
        });
    }

    [Fact]
    public void The_index_lists_the_rules_and_no_others()
    {
        var lines = File.ReadAllLines(Path.Combine(Root, "docs", "rules", "README.md")).Where(l => l.StartsWith("| [BTN", StringComparison.Ordinal));
        Assert.Equal(Rules.Select(r => $"| [{r.Id}]({r.Id}.md) | {r.Title} | {r.DefaultSeverity} |"), lines);
    }

    [Fact]
    public void An_id_belongs_to_one_rule() => Assert.Equal(Rules.Length, Rules.Select(r => r.Id).Distinct().Count());
}
