namespace Baton.Acceptance.Tests.Config;

/// <summary>A config that is right but for one line.</summary>
internal static class WrongConfig
{
    public const string FileName = "wrong.yaml";

    private static readonly string[] Right =
    [
        "stack: { tracker: { kind: sqlite, path: .baton/baton.db } }",
        "job:",
        "  kind: training",
        "  inputs: { kind: bike-hours, path: hours.csv }",
        "  target: cnt",
        "  features: [ hr, temp ]",
        "  splitter: { kind: train-test, testRows: 48 }",
        "  model: { kind: ridge, alpha: 1 }",
        "  metrics: [ rmse ]",
    ];

    /// <summary>The right config.</summary>
    public static string Whole => string.Join('\n', Right) + "\n";

    /// <summary>The config with another line in the place of one.</summary>
    /// <param name="line">The number of the line, counted from 1.</param>
    /// <param name="text">What stands there instead; may be several lines.</param>
    public static string With(int line, string text)
    {
        string[] lines = [.. Right];
        lines[line - 1] = text;
        return string.Join('\n', lines) + "\n";
    }
}
