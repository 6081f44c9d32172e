using System.Text;

namespace Baton.Analyzers.Tests.Documents;

/// <summary>The index of all rules, made from their pages, which are held against the descriptors.</summary>
internal static class RuleIndex
{
    private static readonly (string Category, string Range, string About)[] Categories =
    [
        ("Components", "0xxx", "What a class or record must be so that the compiler can add its half."),
        ("Boundaries", "1xxx", "Vendors stay in their adapters. Checked in projects that have a `BatonRole`."),
        ("Contracts", "2xxx", "Good design where components meet."),
        ("Reproducibility", "3xxx", "The same config gives the same result."),
        ("Config", "4xxx", "Config files, held against the components while the project is compiled. Their severities are set by keys of their own: `baton_btn4001_severity`."),
        ("Compatibility", "5xxx", "Configs and models of an older version still work. Checked in projects that keep a [`baton.shape.txt`](../compatibility.md)."),
        ("Conformance", "6xxx", "Test projects that say `[assembly: Conformance]`: [testing](../testing.md)."),
        ("Setup", "9xxx", "The project itself."),
    ];

    public static string Write(IReadOnlyList<RulePage> pages, ICollection<string> fixable)
    {
        var text = new StringBuilder(
            """
            # Rules

            Written from the rules by the tests: `BATON_UPDATE_BASELINES=1`, then run `Baton.Analyzers.Tests`.

            `<BatonRules>` in the project file chooses how strict they are: `recommended` (the severities below, also without the
            property), `strict` (all of them errors) or `none`. A line in `.editorconfig` or a `.globalconfig` of your own, such as
            `dotnet_diagnostic.BTN2004.severity = suggestion`, goes before the preset. Rules that MSBuild tells are not part of it.

            """);
        foreach (var (category, range, about) in Categories)
        {
            var rules = pages.Where(p => p.Category == category).ToList();
            if (rules.Count == 0)
                continue;
            text.Append($"\n## {category} ({range})\n\n{about}\n\n| id | what is right | severity | fix |\n| --- | --- | --- | --- |\n");
            foreach (var rule in rules)
                text.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Severity}{(rule.IsMSBuilds ? " (MSBuild)" : "")} | {(fixable.Contains(rule.Id) ? "yes" : "")} |\n");
        }

        return text.ToString();
    }
}
