using Baton.Configuration.Grammar.Texts;
using Baton.Configuration.Grammar.Yaml;
using Baton.Settings;
using Baton.Settings.Json;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Grammar;

/// <summary>Reads the text of a config file into a tree.</summary>
internal static class ConfigReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="name">The file as messages name it; one that ends in <c>.json</c> is JSON, all else is YAML.</param>
    /// <param name="text">The text, with its byte order mark if it has one.</param>
    /// <param name="errors">Receives its mistakes.</param>
    /// <returns>The map that it holds; <see langword="null"/> if it holds none.</returns>
    public static SettingsMap? Read(string name, string text, ICollection<SettingsError> errors)
    {
        try
        {
            text = WithoutMark(text);
            ReadableText.Require(name, text);
            var node = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                ? JsonSettingsReader.Read(text, name, errors)
                : YamlSettingsReader.Read(text, name, errors);
            return node switch
            {
                null => null,
                SettingsMap map => map,
                SettingsScalar { IsNull: true } => new SettingsMap("", new SourceLocation(name, 1, 1), []),
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

    private static string WithoutMark(string text) => text.Length > 0 && text[0] == '\ufeff' ? text.Substring(1) : text;
}
