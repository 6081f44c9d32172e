using Baton.Settings.Validation;

namespace Baton.Configuration.Sources;

/// <summary>Says of a config file that is not there what may have been meant, and where it was looked for.</summary>
internal static class FileNeighbours
{
    // Nobody keeps more configs in one folder; a folder of data is not worth reading through.
    private const int MostFiles = 1000;

    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    /// <summary>The configs of the folder that are called nearly so, and the whole path of one that was given relatively; nothing if neither helps.</summary>
    /// <param name="file">The path that leads nowhere.</param>
    public static string Describe(string file)
    {
        try
        {
            var place = Path.IsPathFullyQualified(file) ? "" : $" (looked for at '{Path.GetFullPath(file)}')";
            return place + SettingsMessages.DidYouMean(Path.GetFileName(file), Names(Path.GetDirectoryName(Path.GetFullPath(file))));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException)
        {
            // The advice is a courtesy: without it, the mistake is told all the same.
            return "";
        }
    }

    private static IEnumerable<string> Names(string? folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder).Take(MostFiles).Select(f => Path.GetFileName(f)).Where(n => Endings.Contains(Path.GetExtension(n), StringComparer.OrdinalIgnoreCase))
        : [];
}
