using System.Text.Json;
using System.Text.RegularExpressions;

namespace Baton.Acceptance.Tests;

/// <summary>How a process ended, and what it wrote.</summary>
/// <param name="ExitCode">Its exit code; 128 and the signal's number if a signal ended it.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="Duration">How long it took.</param>
public sealed partial record Ending(int ExitCode, string Output, string Error, TimeSpan Duration)
{
    /// <summary>Standard output as one JSON object and nothing else.</summary>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }

    /// <summary>It did what it should.</summary>
    public Ending Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Error}\n{Output}");
        return this;
    }

    /// <summary>It refused what it was given: with this exit code, a message that holds all of these, and no stack trace.</summary>
    public Ending Refused(int exitCode, params ReadOnlySpan<string> hints)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode} instead of {exitCode}\n{Error}\n{Output}");
        Assert.DoesNotMatch(StackTrace(), Output + "\n" + Error);
        Assert.DoesNotContain("this was not expected", Error, StringComparison.Ordinal);
        Assert.Contains("error: ", Error, StringComparison.Ordinal);
        foreach (var hint in hints)
            Assert.Contains(hint, Error, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Where in the code something happened is no message to a person.</summary>
    [GeneratedRegex(@"^\s+at \S", RegexOptions.Multiline)]
    private static partial Regex StackTrace();
}
