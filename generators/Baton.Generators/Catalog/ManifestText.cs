using Baton.Settings;
using Baton.Settings.Manifests;

namespace Baton.Generators.Catalog;

/// <summary>The text of a manifest in an assembly that anybody may have made.</summary>
internal static class ManifestText
{
    /// <summary>Reads a manifest; null where no compiler of ours wrote it, so that there is nothing that could be called.</summary>
    public static ComponentManifest? Read(string text)
    {
        try
        {
            return ManifestReader.Read(text);
        }
        catch (SettingsException)
        {
            return null;
        }
    }
}
