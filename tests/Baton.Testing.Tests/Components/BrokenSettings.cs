using Baton.Components;
using Baton.Settings.Manifests;
using Baton.Testing.Components;

namespace Baton.Testing.Tests.Components;

/// <summary>Components whose half that the compiler writes is wrong.</summary>
internal static class BrokenSettings
{
    public static IReadOnlyList<Broken> All { get; } =
    [
        Of("none", new Described(3)),
        Of("writes another value than it has", new Described(3) { Written = 4 }, nameof(SettingsLaws.A_component_is_made_again_from_its_settings)),
        Of("refuses what it wrote", new Described(-1), nameof(SettingsLaws.A_component_is_made_again_from_its_settings)),
        Of("has another class's manifest", new Described(3) { Type = "Another" }, nameof(SettingsLaws.The_manifest_tells_of_the_component)),
        Of("writes a setting that the manifest lacks", new Described(3) { Name = "unknown" }, nameof(SettingsLaws.The_manifest_tells_of_the_component)),
        Of("was never described", new object(), nameof(SettingsLaws.The_manifest_tells_of_the_component), nameof(SettingsLaws.A_component_is_made_again_from_its_settings)),
    ];

    private static Broken Of(string name, object component, params string[] breaks) => new("settings: " + name, [new Suite(new Fixture(component))], breaks);

    private sealed class Suite(ComponentFixture fixture) : SettingsLaws(fixture);

    private sealed class Fixture(object component) : ComponentFixture
    {
        internal override IEnumerable<(string Name, object Component)> Components(string folder) => [("", component)];
    }

    /// <summary>A component that was described by hand, as nobody does.</summary>
    private sealed class Described(long value) : IComponent
    {
        public long? Written { get; init; }

        public string Type { get; init; } = typeof(Described).FullName!;

        public string Name { get; init; } = "value";

        public ComponentDescriptor Descriptor => new(
            "tree",
            "described",
            ManifestWriter.Write(new ComponentManifest("tree", "described", Type) { Settings = new([new SettingManifest("value", new SettingShape(SettingType.Integer))]) }),
            (settings, _) => new Described(Read(settings.Find(Name))) { Type = Type, Name = Name });

        public void WriteSettings(SettingsWriter writer) => writer.Name(Name).Integer(Written ?? value);

        private static long Read(Baton.Settings.Nodes.SettingsNode? node) =>
            long.Parse(((Baton.Settings.Nodes.SettingsScalar)node!).Text, System.Globalization.CultureInfo.InvariantCulture) is >= 0 and var read
                ? read == 4 ? 5 : read
                : throw new BatonException("must not be negative");
    }
}
