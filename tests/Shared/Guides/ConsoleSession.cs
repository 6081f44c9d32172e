using System.Text.RegularExpressions;

namespace Baton.Tests.Shared.Guides;

/// <summary>Commands are run.</summary>
/// <param name="Line">Where the page says so.</param>
/// <param name="Commands">What is typed.</param>
/// <param name="Output">Lines that appear, in any order; <c>…</c> stands for anything, and what stands before and behind them is left out.</param>
/// <param name="Fails">Whether the last command fails.</param>
internal sealed partial record ConsoleSession(int Line, IReadOnlyList<string> Commands, IReadOnlyList<string> Output, bool Fails) : GuideStep(Line)
{
    /// <summary>The lines that the page shows and the tools did not say.</summary>
    public IEnumerable<string> Missing(string output)
    {
        string[] said = [.. output.Split('\n').Select(Normalize)];
        return Output.Where(shown => !said.Any(Pattern(shown).IsMatch));
    }

    private static Regex Pattern(string shown) =>
        new(string.Join(".*", Normalize(shown).Split('…').Select(part => Regex.Escape(part.Trim()))), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    // Columns are aligned with blanks, and folders are divided otherwise on Windows.
    private static string Normalize(string line) => Blanks().Replace(line.Replace('\\', '/'), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
