using Baton.Settings;

namespace Baton.Hosting.Output;

/// <summary>Tells people what is wrong with a config: a line for each mistake.</summary>
internal static class ErrorReport
{
    public static void Write(HostConsole console, IReadOnlyList<SettingsError> errors)
    {
        foreach (var error in errors)
            console.Note($"error: {error}");
        console.Note(errors.Count == 1 ? "The config has 1 mistake; nothing was run." : $"The config has {errors.Count} mistakes; nothing was run.");
    }
}
