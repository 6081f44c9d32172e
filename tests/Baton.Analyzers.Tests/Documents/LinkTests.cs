using System.Text.RegularExpressions;

namespace Baton.Analyzers.Tests.Documents;

/// <summary>Every link of a page leads to a file that there is, and to a heading in it.</summary>
public sealed partial class LinkTests
{
    // What is made from a template lies elsewhere, and so do the files that it names.
    private static readonly string[] Elsewhere = ["artifacts", "templates", "node_modules", ".git"];

    [Fact]
    public void No_link_of_a_page_leads_nowhere()
    {
        IReadOnlyList<string> pages = [.. Pages(Repository.Root)];
        Assert.Contains(Path.Combine(Repository.Root, "README.md"), pages);
        Assert.True(pages.Count > 100, $"there are {pages.Count} pages");
        Assert.Empty(pages.SelectMany(p => Dead(p, File.ReadAllText(p))));
    }

    [Theory]
    [InlineData("[a](LinkTests.cs) [b](https://example.org/none) [c](../Documents)")]
    [InlineData("## Of `one` kind: A-b, c_d!\n[a](#of-one-kind-a-b-c_d)")]
    [InlineData("# Twice\n# Twice\n[a](#twice-1)")]
    [InlineData("```\n[a](none.md)\n```\nand `[b](none.md)`")]
    public void Links_that_lead_somewhere_are_left_alone(string text) => Assert.Empty(Dead(Here, text));

    [Theory]
    [InlineData("[a](none.md)", "none.md")]
    [InlineData("![a](none.png)", "none.png")]
    [InlineData("# One\n[a](#two)", "#two")]
    [InlineData("```\n# One\n```\n[a](#one)", "#one")]
    [InlineData("[a](RuleIndex.cs#two)", "RuleIndex.cs#two")]
    [InlineData("[a](linktests.cs)", "linktests.cs")]
    public void Dead_links_are_found(string text, string link) => Assert.EndsWith(link, Assert.Single(Dead(Here, text)), StringComparison.Ordinal);

    private static string Here { get; } = Path.Combine(Repository.Root, "tests", "Baton.Analyzers.Tests", "Documents", "Page.md");

    private static IEnumerable<string> Pages(string folder) => Directory.GetFiles(folder, "*.md")
        .Concat(Directory.GetDirectories(folder).Where(d => !Elsewhere.Contains(Path.GetFileName(d))).SelectMany(Pages));

    private static IEnumerable<string> Dead(string page, string text)
    {
        foreach (Match match in LinkPattern().Matches(CodePattern().Replace(text, "")))
        {
            var link = match.Groups[1].Value;
            if (link.Contains("://", StringComparison.Ordinal))
                continue;
            var parts = link.Split('#', 2);
            var target = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, parts[0]));
            if ((parts[0].Length > 0 && !Exists(target)) || (parts.Length > 1 && File.Exists(target) && !Anchors(target == page ? text : File.ReadAllText(target)).Contains(parts[1])))
                yield return $"{Path.GetRelativePath(Repository.Root, page)}: {link}";
        }
    }

    // A disk that ignores case would find what others do not.
    private static bool Exists(string path) =>
        Directory.Exists(path) || (Directory.Exists(Path.GetDirectoryName(path)) && Directory.GetFiles(Path.GetDirectoryName(path)!).Contains(path));

    /// <summary>The anchors of a page's headings, as GitHub makes them.</summary>
    private static HashSet<string> Anchors(string text)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in HeadingPattern().Matches(FencePattern().Replace(text, "")))
        {
            var anchor = PunctuationPattern().Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-');
            var number = 0;
            while (!anchors.Add(number == 0 ? anchor : $"{anchor}-{number}"))
                number++;
        }

        return anchors;
    }

    [GeneratedRegex(@"\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"^ *(```+)[\s\S]*?^ *\1 *$|`[^`\n]*`", RegexOptions.Multiline)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"^ *(```+)[\s\S]*?^ *\1 *$", RegexOptions.Multiline)]
    private static partial Regex FencePattern();

    [GeneratedRegex(@"^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex PunctuationPattern();
}
