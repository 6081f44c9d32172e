using Baton.Components;
using Baton.Configuration;
using Baton.Settings;
using Baton.Settings.Validation;

namespace Baton.Running;

/// <summary>Holds a whole config against the components of a host.</summary>
public static class ConfigCheck
{
    /// <summary>Goes on only if the config is right.</summary>
    /// <param name="config">The config as it was loaded.</param>
    /// <param name="catalog">The components there are.</param>
    /// <returns>The values of the config that must not be shown.</returns>
    /// <exception cref="SettingsException">The config is wrong; all mistakes are told, those of loading it included.</exception>
    public static SecretMask Require(LoadedSettings config, Catalog catalog)
    {
        var result = config.Validate(ConfigManifest.Root, ConfigManifest.Records, catalog);
        return result.Errors.Count == 0 ? result.Secrets : throw new SettingsException(result.Errors);
    }

    /// <summary>Goes on only if one section of the config is right, whatever the others say.</summary>
    /// <param name="config">The config as it was loaded.</param>
    /// <param name="catalog">The components there are.</param>
    /// <param name="section">The section's name.</param>
    /// <exception cref="SettingsException">The section is wrong, or a file cannot be read.</exception>
    internal static void RequireSection(LoadedSettings config, Catalog catalog, string section)
    {
        var errors = config.Validate(ConfigManifest.Root, ConfigManifest.Records, catalog).Errors
            .Where(e => e.Path.Length == 0 || e.Path == section || e.Path.StartsWith(section + ".", StringComparison.Ordinal))
            .ToList();
        if (errors.Count > 0)
            throw new SettingsException(errors);
    }
}
