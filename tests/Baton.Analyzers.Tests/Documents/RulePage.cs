using System.Text.RegularExpressions;

namespace Baton.Analyzers.Tests.Documents;

/// <summary>A rule's page: its first lines say what the index needs to know.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Title">What is right.</param>
/// <param name="Category">The rule's folder.</param>
/// <param name="Severity">How bad it is if the rule is broken.</param>
/// <param name="IsMSBuilds">Whether MSBuild tells it, and no analyzer.</param>
/// <param name="Text">The whole page.</param>
internal sealed partial record RulePage(string Id, string Title, string Category, string Severity, bool IsMSBuilds, string Text)
{
    /// <summary>All pages, by id.</summary>
    public static IReadOnlyList<RulePage> All() =>
        [.. Directory.GetFiles(Repository.RulePages, "BTN*.md").Order(StringComparer.Ordinal).Select(Read)];

    private static RulePage Read(string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var head = HeadPattern().Match(text);
        Assert.True(head.Success && head.Groups["id"].Value == Path.GetFileNameWithoutExtension(file), $"{file} does not begin as a rule's page does");
        return new RulePage(head.Groups["id"].Value, head.Groups["title"].Value, head.Groups["category"].Value, head.Groups["severity"].Value, head.Groups["msbuild"].Success, text);
    }

    [GeneratedRegex(@"\A# (?<id>BTN\d{4}): (?<title>.+)\n\nCategory: (?<category>\w+)\. Severity: (?<severity>\w+)\.(?<msbuild> Told by MSBuild\.)?\n")]
    private static partial Regex HeadPattern();
}
