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
    /// <param name="warn">Receives what works and should be changed, also of a config that is wrong.</param>
    /// <returns>The values of the config that must not be shown.</returns>
    /// <exception cref="SettingsException">The config is wrong; all mistakes are told, those of loading it included.</exception>
    public static SecretMask Require(LoadedSettings config, Catalog catalog, Action<string> warn)
    {
        var result = config.Validate(ConfigManifest.Root, ConfigManifest.Records, catalog);
        foreach (var warning in config.Warnings)
            warn(result.Secrets.Mask(warning).ToString());
        return result.Errors.Count == 0 ? result.Secrets : throw new SettingsException(result.Errors);
    }

    /// <summary>Goes on only if one section of the config is right, whatever the others say.</summary>
    /// <param name="config">The config as it was loaded.</param>
    /// <param name="catalog">The components there are.</param>
    /// <param name="section">The section's name.</param>
    /// <param name="warn">Receives what works and should be changed in that section.</param>
    /// <exception cref="SettingsException">The section is wrong, or a file cannot be read.</exception>
    internal static void RequireSection(LoadedSettings config, Catalog catalog, string section, Action<string> warn)
    {
        var result = config.Validate(ConfigManifest.Root, ConfigManifest.Records, catalog);
        foreach (var warning in config.Warnings.Where(IsOfSection))
            warn(result.Secrets.Mask(warning).ToString());
        var errors = result.Errors.Where(IsOfSection).ToList();
        if (errors.Count > 0)
            throw new SettingsException(errors);

        bool IsOfSection(SettingsError error) =>
            error.Path.Length == 0 || error.Path == section || error.Path.StartsWith(section + ".", StringComparison.Ordinal);
    }
}
