using System.Collections;

namespace Baton.Configuration;

/// <summary>The variables of the process's environment, as they are now.</summary>
internal static class ProcessEnvironment
{
    public static IReadOnlyDictionary<string, string> Variables()
    {
        // Windows tells variables apart without regard to case.
        var variables = new Dictionary<string, string>(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
            variables[(string)variable.Key] = (string?)variable.Value ?? "";
        return variables;
    }
}
