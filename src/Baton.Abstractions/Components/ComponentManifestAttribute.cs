using System.ComponentModel;

namespace Baton.Components;

/// <summary>
/// Written by the compiler, one per component: its manifest as text, for the catalog of every host that references the
/// assembly.
/// </summary>
/// <param name="version">The version of the manifest's format.</param>
/// <param name="manifest">The manifest, as JSON.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ComponentManifestAttribute(int version, string manifest) : Attribute
{
    /// <summary>The version of the manifest's format.</summary>
    public int Version { get; } = version;

    /// <summary>The manifest, as JSON.</summary>
    public string Manifest { get; } = manifest;
}
