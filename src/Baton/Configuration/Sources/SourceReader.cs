using Baton.Configuration.Grammar;
using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Sources;

/// <summary>Reads a source into a tree, from the disk where its text is still there.</summary>
internal static class SourceReader
{
    /// <summary>Reads a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="errors">Receives its mistakes.</param>
    /// <returns>The map that it holds; <see langword="null"/> if it holds none.</returns>
    public static SettingsMap? Read(SettingsSource source, ICollection<SettingsError> errors)
    {
        try
        {
            return ConfigReader.Read(source.Name, source.Text ?? FileText.Read(source.Name), errors);
        }
        catch (SettingsException exception)
        {
            foreach (var error in exception.Errors)
                errors.Add(error);
            return null;
        }
    }
}
