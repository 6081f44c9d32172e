using System.Reflection;
using System.Text.RegularExpressions;
using Baton.Analyzers.Options;

namespace Baton.Analyzers.Tests.Documents;

/// <summary>A rule has one name everywhere: class, descriptor, tests, page, index, presets and release notes.</summary>
public sealed partial class RuleDocumentTests
{
    [Fact]
    public void One_analyzer_is_one_rule_and_its_tests_have_its_name()
    {
        Assert.NotEmpty(RuleCatalogue.Rules);
        Assert.Distinct(RuleCatalogue.Rules.Select(r => r.Id));
        Assert.All(RuleCatalogue.Analyzers, analyzer =>
        {
            var rule = Assert.Single(analyzer.SupportedDiagnostics);
            Assert.EndsWith("Analyzer", analyzer.GetType().Name, StringComparison.Ordinal);
            Assert.Equal($"Baton.Analyzers.Rules.{rule.Category}", analyzer.GetType().Namespace);
            AssertTested(analyzer.GetType(), "Baton.Analyzers.Rules.", "Baton.Analyzers.Tests.Rules.");
        });
    }

    [Fact]
    public void A_fix_has_the_name_of_its_rule_and_tests_of_its_own()
    {
        Assert.NotEmpty(RuleCatalogue.CodeFixes);
        Assert.All(RuleCatalogue.CodeFixes, fix =>
        {
            var name = fix.GetType().Name;
            Assert.EndsWith("CodeFix", name, StringComparison.Ordinal);
            var analyzer = Assert.Single(RuleCatalogue.Analyzers, a => a.GetType().Name == name[..^"CodeFix".Length] + "Analyzer");
            Assert.Contains(analyzer.SupportedDiagnostics[0].Id, fix.FixableDiagnosticIds);
            Assert.NotNull(fix.GetFixAllProvider());
            AssertTested(fix.GetType(), "Baton.CodeFixes.Rules.", "Baton.Analyzers.Tests.Rules.");
        });
    }

    [Fact]
    public void Every_rule_has_its_page_where_its_help_link_says()
    {
        var pages = RulePage.All();
        Assert.All(RuleCatalogue.Rules, rule =>
        {
            Assert.Equal($"docs/rules/{rule.Id}.md", rule.HelpLinkUri);
            var page = Assert.Single(pages, p => p.Id == rule.Id);
            Assert.Equal((rule.Title.ToString(), rule.Category, rule.DefaultSeverity.ToString(), false), (page.Title, page.Category, page.Severity, page.IsMSBuilds));
        });
        Assert.All(pages, page => Assert.All(["## Why", "## Bad", "## Good", "## Configure"], heading => Assert.Contains($"\n{heading}\n", page.Text)));
    }

    [Fact]
    public void A_page_without_an_analyzer_is_of_a_rule_that_MSBuild_tells()
    {
        var source = Path.Combine(Repository.Root, "src");
        var told = Directory.GetFiles(source, "*.targets", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(source, "Baton.Tasks"), "*.cs", SearchOption.AllDirectories))
            .SelectMany(f => CodePattern().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .Distinct()
            .Except(RuleCatalogue.Rules.Select(r => r.Id))
            .Order(StringComparer.Ordinal);
        Assert.Equal(told, RulePage.All().Where(p => p.IsMSBuilds).Select(p => p.Id));
        Assert.Equal(RuleCatalogue.Rules.Select(r => r.Id), RulePage.All().Where(p => !p.IsMSBuilds).Select(p => p.Id));
    }

    [Fact]
    public void The_pages_name_the_options_that_there_are_and_no_others()
    {
        var options = typeof(RuleOptions).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(f => f.IsLiteral)
            .Select(f => f.GetRawConstantValue())
            .OfType<string>()
            .Where(c => c.StartsWith("baton_", StringComparison.Ordinal));
        var named = RulePage.All().SelectMany(p => OptionPattern().Matches(p.Text).Select(m => m.Value));
        Assert.Equal(options.Distinct().Order(StringComparer.Ordinal), named.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_index_is_made_from_the_pages() =>
        Repository.Check("docs/rules/README.md", RuleIndex.Write(RulePage.All(), [.. RuleCatalogue.CodeFixes.SelectMany(f => f.FixableDiagnosticIds)]));

    [Fact]
    public void The_presets_hold_every_rule() =>
        Assert.All(RulePreset.All, preset => Repository.Check(preset.Path, preset.Write(RuleCatalogue.Rules)));

    [Fact]
    public void The_release_notes_hold_every_rule_with_its_title()
    {
        var folder = Path.Combine(Repository.Root, "analyzers", "Baton.Analyzers");
        var lines = File.ReadAllLines(Path.Combine(folder, "AnalyzerReleases.Shipped.md"))
            .Concat(File.ReadAllLines(Path.Combine(folder, "AnalyzerReleases.Unshipped.md")))
            .Where(l => l.StartsWith("BTN", StringComparison.Ordinal));
        Assert.Equal(RuleCatalogue.Rules.Select(r => $"{r.Id} | {r.Category} | {r.DefaultSeverity} | {r.Title}"), lines.Order(StringComparer.Ordinal));
    }

    private static void AssertTested(Type type, string space, string testSpace)
    {
        var name = $"{type.FullName!.Replace(space, testSpace, StringComparison.Ordinal)}Tests";
        var tests = typeof(RuleDocumentTests).Assembly.GetType(name);
        Assert.True(tests is not null, $"{type.Name} has no {name}");
        Assert.Contains(tests.GetMethods(), m => m.IsDefined(typeof(FactAttribute), inherit: true));
    }

    [GeneratedRegex("\"(BTN\\d{4})\"")]
    private static partial Regex CodePattern();

    [GeneratedRegex("baton_[a-z0-9_]+")]
    private static partial Regex OptionPattern();
}
