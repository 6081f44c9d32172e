using System.ComponentModel;

namespace Baton.Components;

/// <summary>
/// Written by the compiler, one per public abstract class that components derive from: its settings as text, so that the
/// components of other assemblies can tell their summaries and defaults, which metadata do not hold.
/// </summary>
/// <param name="version">The version of the manifest's format.</param>
/// <param name="manifest">The class as a manifest without a kind, as JSON.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BaseSettingsAttribute(int version, string manifest) : Attribute
{
    /// <summary>The version of the manifest's format.</summary>
    public int Version { get; } = version;

    /// <summary>The manifest, as JSON.</summary>
    public string Manifest { get; } = manifest;
}
