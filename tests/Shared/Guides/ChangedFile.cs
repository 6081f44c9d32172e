namespace Baton.Tests.Shared.Guides;

/// <summary>Lines of a file are changed.</summary>
/// <param name="Line">Where the page says so.</param>
/// <param name="Path">The file, from the folder that the reader is in.</param>
/// <param name="Before">Lines that stand in it once.</param>
/// <param name="After">What stands in their place then.</param>
internal sealed record ChangedFile(int Line, string Path, string Before, string After) : GuideStep(Line)
{
    /// <summary>The changed file.</summary>
    /// <exception cref="FormatException">The lines do not stand in it exactly once.</exception>
    public string Apply(string content)
    {
        var parts = $"\n{content}".Split($"\n{Before}\n");
        return parts.Length == 2
            ? $"{parts[0]}\n{After}\n{parts[1]}"[1..]
            : throw new FormatException($"Line {Line}: what is changed stands {parts.Length - 1} times in {Path}, and not once:\n{Before}");
    }
}
