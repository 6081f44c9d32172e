using Baton.Components;
using Baton.Settings;
using Baton.Settings.Json;
using Baton.Settings.Nodes;

namespace Baton.Tests.Shared;

/// <summary>What a test needs to have components made from config, as a host does it.</summary>
internal static class ConfiguredComponents
{
    /// <summary>What a catalog knows of a component.</summary>
    public static ComponentDescriptor Descriptor<T>()
        where T : IComponentType =>
        T.ComponentDescriptor;

    /// <summary>A scope over some components, without services.</summary>
    public static ComponentScope Scope(params IReadOnlyList<ComponentDescriptor> components) => new(new Catalog(components), new NoServices());

    /// <summary>Settings as JSON, which must be well-formed.</summary>
    public static SettingsNode Parse(string json)
    {
        var errors = new List<SettingsError>();
        var node = JsonSettingsReader.Read(json, "model.json", errors);
        Assert.Empty(errors);
        return node!;
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
