using Baton.Configuration.Yaml;
using Baton.Settings;
using Baton.Settings.Json;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Sources;

/// <summary>Reads a source into a tree.</summary>
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
            var text = WithoutMark(source.Text ?? FileText.Read(source.Name));
            FileText.RequireReadable(source.Name, text);
            var node = source.IsJson
                ? JsonSettingsReader.Read(text, source.Name, errors)
                : YamlSettingsReader.Read(text, source.Name, errors);
            return node switch
            {
                null => null,
                SettingsMap map => map,
                SettingsScalar { IsNull: true } => new SettingsMap("", new SourceLocation(source.Name, 1, 1), []),
                _ => throw new SettingsException(new SettingsError(node.Location, "", $"a config is a map of settings, this is {node.Describe()}")),
            };
        }
        catch (SettingsException exception)
        {
            foreach (var error in exception.Errors)
                errors.Add(error);
            return null;
        }
    }

    private static string WithoutMark(string text) => text.StartsWith('\ufeff') ? text[1..] : text;
}
