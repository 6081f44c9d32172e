namespace Baton.Settings.Manifests;

/// <summary>Reads manifests.</summary>
public static class ManifestReader
{
    /// <summary>Reads a manifest.</summary>
    /// <param name="text">Its JSON.</param>
    public static ComponentManifest Read(string text) => throw new FormatException(text);
}
