using System.Text.Json;

namespace Baton.Hosting.Tests;

/// <summary>How a host ended, and what it wrote.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
public sealed record Ending(int ExitCode, string Output, string Error)
{
    /// <summary>Standard output as what <c>--json</c> promises: one JSON object and nothing else.</summary>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Output);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
        return document.RootElement.Clone();
    }

    /// <summary>The lines of standard error that tell of a mistake.</summary>
    public string[] Mistakes() => [.. Error.Split('\n').Where(l => l.StartsWith("error: ", StringComparison.Ordinal)).Select(l => l["error: ".Length..].TrimEnd())];

    /// <summary>No message to a person shows where in the code something happened.</summary>
    public void HasNoStackTrace()
    {
        Assert.DoesNotMatch(@"(?m)^\s+at \S+\(", Output);
        Assert.DoesNotMatch(@"(?m)^\s+at \S+\(", Error);
    }
}
