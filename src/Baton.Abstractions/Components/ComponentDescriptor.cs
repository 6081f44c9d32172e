using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;

namespace Baton.Components;

/// <summary>What the catalog knows of a component: its family and kind, its manifest, and how to make it.</summary>
public sealed class ComponentDescriptor
{
    private readonly Func<SettingsMap, ComponentScope, object> _create;
    private readonly Lazy<ComponentManifest> _manifest;

    /// <summary>Creates a descriptor; generated code does.</summary>
    /// <param name="family">The family's name.</param>
    /// <param name="kind">The component's kind.</param>
    /// <param name="manifest">The manifest, as JSON.</param>
    /// <param name="create">Makes the component from its settings.</param>
    public ComponentDescriptor(string family, string kind, string manifest, Func<SettingsMap, ComponentScope, object> create)
    {
        Family = family;
        Kind = kind;
        ManifestText = manifest;
        _create = create;
        _manifest = new Lazy<ComponentManifest>(() => ManifestReader.Read(manifest));
    }

    /// <summary>The family's name, such as <c>model</c>.</summary>
    public string Family { get; }

    /// <summary>The component's kind, such as <c>xgboost</c>.</summary>
    public string Kind { get; }

    /// <summary>The manifest, as JSON.</summary>
    public string ManifestText { get; }

    /// <summary>The manifest, read when it is first asked for.</summary>
    public ComponentManifest Manifest => _manifest.Value;

    /// <summary>The descriptor of a component type; generated catalogs call it.</summary>
    /// <typeparam name="T">The component.</typeparam>
    public static ComponentDescriptor Of<T>()
        where T : IComponentType => T.ComponentDescriptor;

    /// <summary>Makes the component.</summary>
    /// <param name="settings">The map that holds its settings.</param>
    /// <param name="scope">Provides services and nested components, and owns what is made.</param>
    /// <returns>The component.</returns>
    /// <exception cref="SettingsException">A setting is wrong.</exception>
    internal object Create(SettingsMap settings, ComponentScope scope) => _create(settings, scope);

    /// <inheritdoc />
    public override string ToString() => $"{Family} '{Kind}'";
}
