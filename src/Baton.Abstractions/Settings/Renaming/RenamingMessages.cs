using Baton.Settings.Nodes;

namespace Baton.Settings.Renaming;

/// <summary>The wording of what is said of former names.</summary>
public static class RenamingMessages
{
    /// <summary>A former name is used.</summary>
    /// <param name="former">The former name.</param>
    /// <param name="present">The present one.</param>
    public static string NowCalled(string former, string present) => $"'{former}' is now called '{present}'";

    /// <summary>A reference leads through a former name.</summary>
    /// <param name="reference">The reference as written, without its braces.</param>
    /// <param name="former">The former name.</param>
    /// <param name="present">The present one.</param>
    public static string ReferenceTo(string reference, string former, string present) =>
        $"in the reference '${{{Excerpt.Of(reference)}}}', {NowCalled(former, present)}";

    /// <summary>A setting is given by a former name, and another time beside it.</summary>
    /// <param name="former">The former name.</param>
    /// <param name="present">The present one.</param>
    /// <param name="other">The other place.</param>
    public static string GivenTwice(string former, string present, SourceLocation other) =>
        $"{NowCalled(former, present)}, which is given too, at {other}; remove one of the two";

    /// <summary>A setting is given by its present name, and another time by a former one.</summary>
    /// <param name="present">The present name.</param>
    /// <param name="former">The former one.</param>
    /// <param name="other">Where that stands.</param>
    public static string GivenByFormerName(string present, string former, SourceLocation other) =>
        $"'{present}' is given a second time by its former name '{former}', at {other}; remove one of the two";
}
