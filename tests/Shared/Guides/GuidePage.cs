using System.Text.RegularExpressions;

namespace Baton.Tests.Shared.Guides;

/// <summary>
/// What a page has its reader do. A block <c>console</c> holds commands behind <c>$</c>, and what they say; <c>console fails</c>
/// if the last one fails. Any other block stands below a line that ends in a file's name: a <c>diff</c> changes the file, the
/// rest writes it. There is no block that is not run.
/// </summary>
internal static partial class GuidePage
{
    private const string Fence = "```";

    /// <summary>The steps, in their order.</summary>
    /// <exception cref="FormatException">A block says nothing that could be done.</exception>
    public static IReadOnlyList<GuideStep> Read(string markdown)
    {
        var steps = new List<GuideStep>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, at + 1);
            if (end < 0)
                throw new FormatException($"Line {at + 1}: the block has no end.");
            steps.Add(Step(at + 1, lines[at][Fence.Length..], lines[..at].LastOrDefault(l => l.Length > 0) ?? "", lines[(at + 1)..end]));
            at = end;
        }

        return steps;
    }

    private static GuideStep Step(int line, string kind, string above, string[] content)
    {
        if (kind is "console" or "console fails")
            return Session(line, content, fails: kind != "console");
        if (FileName().Match(above) is not { Success: true } file)
            throw new FormatException($"Line {line}: the block '{kind}' is neither 'console' nor below a line that ends in `file`:");
        var path = file.Groups["path"].Value;
        if (kind != "diff")
            return new WrittenFile(line, path, string.Concat(content.Select(l => l + '\n')));
        if (content.FirstOrDefault(l => l.Length == 0 || !"+- ".Contains(l[0], StringComparison.Ordinal)) is { } wrong)
            throw new FormatException($"Line {line}: a line of a diff begins with '+', '-' or a blank: '{wrong}'");
        return new ChangedFile(line, path, Without('+', content), Without('-', content));
    }

    private static ConsoleSession Session(int line, string[] content, bool fails)
    {
        string[] commands = [.. content.Where(l => l.StartsWith("$ ", StringComparison.Ordinal)).Select(l => l[2..])];
        return commands.Length > 0
            ? new ConsoleSession(line, commands, [.. content.Where(l => !l.StartsWith("$ ", StringComparison.Ordinal))], fails)
            : throw new FormatException($"Line {line}: no line of the block begins with '$ ', so nothing is typed.");
    }

    private static string Without(char mark, string[] lines) => string.Join('\n', lines.Where(l => l[0] != mark).Select(l => l[1..]));

    [GeneratedRegex("`(?<path>[^`]+)`:$")]
    private static partial Regex FileName();
}
