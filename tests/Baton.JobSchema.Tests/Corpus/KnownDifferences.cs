using Baton.Settings;

namespace Baton.JobSchema.Tests.Corpus;

/// <summary>What the build tells and a schema cannot say. Everything else that differs is a mistake of one of the two.</summary>
internal static class KnownDifferences
{
    /// <summary>The settings of the sample job that have such a rule, with the reason.</summary>
    public static readonly (string Setting, string Reason)[] Settings =
    [
        ("delayWithin", "30s, 0.5m and 00:00:30 are one duration: comparing them takes arithmetic, and a schema has none for texts"),
        ("momentWithin", "08:00+02:00 is 06:00Z: comparing moments takes arithmetic"),
        ("side", "to YAML an unquoted 5 is a number, however it is spelled; the text that is allowed has one spelling"),
        ("address", "which texts with a scheme are URIs is decided by .NET and no regular expression"),
    ];

    /// <summary>Whether a mistake is against a rule that the schema cannot say: a limit, or what makes a text a URI.</summary>
    public static bool Cover(SettingsError mistake) =>
        mistake.Reason is SettingsErrorReason.OutOfRange or SettingsErrorReason.WrongType
        && Settings.Any(s => mistake.Path.EndsWith("." + s.Setting, StringComparison.Ordinal) && (mistake.Reason == SettingsErrorReason.WrongType) == (s.Setting == "address"));
}
