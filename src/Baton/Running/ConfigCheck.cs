using Baton.Components;
using Baton.Settings;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;

namespace Baton.Running;

/// <summary>Holds a whole config against the components of a host.</summary>
public static class ConfigCheck
{
    /// <summary>Goes on only if the config is right.</summary>
    /// <param name="config">The resolved config.</param>
    /// <param name="catalog">The components there are.</param>
    /// <returns>The values of the config that must not be shown.</returns>
    /// <exception cref="SettingsException">The config is wrong; all mistakes are told.</exception>
    public static SecretMask Require(SettingsMap config, Catalog catalog)
    {
        var result = new SettingsValidator(catalog).Validate(config, ConfigManifest.Root, ConfigManifest.Records);
        return result.Errors.Count == 0 ? result.Secrets : throw new SettingsException(result.Errors);
    }
}
