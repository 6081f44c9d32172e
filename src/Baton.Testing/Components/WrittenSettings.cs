using Baton.Components;
using Baton.Settings.Json;
using Baton.Settings.Nodes;

namespace Baton.Testing.Components;

/// <summary>Settings as a component wrote them.</summary>
internal static class WrittenSettings
{
    /// <summary>The settings as JSON.</summary>
    public static string ToText(this SettingsMap settings) => new JsonWriter().Node(settings).ToString();

    /// <summary>The settings with a text for every secret that must be given: secrets are never written.</summary>
    public static SettingsMap WithSecrets(this SettingsMap settings, IComponent component)
    {
        var secrets = component.Descriptor.Manifest.Settings
            .Where(s => s.Secret && s.Required && settings.Find(s.Name) is null)
            .Select(s => new SettingsEntry(
                s.Name, settings.Location, new SettingsScalar(SettingPath.Entry(settings.Path, s.Name), settings.Location, "secret", ScalarStyle.Quoted)));
        return new SettingsMap(settings.Path, settings.Location, [.. settings.Entries, .. secrets]);
    }
}
