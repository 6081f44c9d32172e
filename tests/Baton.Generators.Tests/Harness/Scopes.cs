using Baton.Components;
using Baton.Generated;
using Baton.Settings;
using Baton.Settings.Json;
using Baton.Settings.Nodes;

namespace Baton.Generators.Tests.Harness;

/// <summary>Makes the tests' own components from JSON.</summary>
internal static class Scopes
{
    public static readonly Baton.Components.Catalog Catalog = HostCatalog.Create();

    public static ComponentScope New(params object[] services) => new(Catalog, new Provider(services));

    public static SettingsNode Parse(string json)
    {
        var errors = new List<SettingsError>();
        var node = JsonSettingsReader.Read(json, "test.json", errors);
        Assert.Empty(errors);
        return node!;
    }

    public static T Make<T>(this ComponentScope scope, string json)
        where T : class => scope.Create<T>("gadget", Parse(json));

    public static string Text(IComponent component) => new JsonWriter().Node(SettingsWriter.Write(component)).ToString();

    public static string Text(SettingsMap settings, string name) => new JsonWriter().Node(settings.Find(name)!).ToString();

    private sealed class Provider(object[] services) : IServiceProvider
    {
        public object? GetService(Type serviceType) => services.FirstOrDefault(serviceType.IsInstanceOfType);
    }
}
