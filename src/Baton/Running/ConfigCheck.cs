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
}
