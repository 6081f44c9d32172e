using Baton.Settings;
using Baton.Settings.Manifests;

namespace Baton.Abstractions.Tests.Settings.Manifests;

public class ManifestTests
{
    [Fact]
    public void A_manifest_reads_back_equal()
    {
        var manifest = new ComponentManifest("model", "x-boost", "My.XBoost")
        {
            FormerKinds = new(["gbm", "trees"]),
            Summary = "Trees \"boosted\"\nby \\ gradients ü 🚲.",
            Capabilities = new(["Baton.Models.IModel", "Baton.Models.ITrainable"]),
            Settings = new(
            [
                new SettingManifest("maxDepth", new SettingShape(SettingType.Integer) { Minimum = "1", Maximum = "64", MaximumExclusive = true }) { Summary = "Depth.", Default = "6", FormerNames = new(["deep", "depth"]) },
                new SettingManifest("token", new SettingShape(SettingType.String) { Nullable = true }) { Required = true, Secret = true },
                new SettingManifest("method", new SettingShape(SettingType.Enum) { AllowedValues = new(["exact", "hist"]), FormerValues = new([new FormerValue("full", "exact")]) }),
                new SettingManifest("parts", new SettingShape(SettingType.Dictionary) { Item = new SettingShape(SettingType.List) { Item = new SettingShape(SettingType.Record) { Record = "Node", MinimumExclusive = true } } }),
                new SettingManifest("base", new SettingShape(SettingType.Component) { Family = "model", Capability = "Baton.Models.ITrainable" }),
            ]),
            Records = new([new RecordManifest("Node", new([new SettingManifest("next", new SettingShape(SettingType.Record) { Record = "Node", Nullable = true })])) { Summary = "A node." }]),
        };

        Assert.Equal(manifest, ManifestReader.Read(ManifestWriter.Write(manifest)));
    }

    [Fact]
    public void Every_setting_type_has_a_name_in_the_manifest()
    {
        foreach (var type in Enum.GetValues<SettingType>())
        {
            var manifest = new ComponentManifest("f", "k", "T") { Settings = new([new SettingManifest("s", new SettingShape(type))]) };
            Assert.Equal(manifest, ManifestReader.Read(ManifestWriter.Write(manifest)));
        }
    }

    [Fact]
    public void Unknown_properties_are_passed_over() =>
        Assert.Equal(
            new ComponentManifest("f", "k", "T"),
            ManifestReader.Read("""{"version":1,"new":[1,{"a":2}],"family":"f","kind":"k","type":"T"}"""));

    [Theory]
    [InlineData("""{"version":2,"type":"My.Type"}""", "My.Type was compiled with a newer Baton")]
    [InlineData("""{"version":0}""", "version")]
    [InlineData("""{"family":"f"}""", "'version'")]
    [InlineData("""{"version":1,"family":"f","kind":"k"}""", "'type'")]
    [InlineData("""{"version":1,"family":1,"kind":"k","type":"T"}""", "a string")]
    [InlineData("""{"version":1,"family":"f","kind":"k","type":"T","settings":[{"name":"a","shape":{"type":"tensor"}}]}""", "'tensor'")]
    [InlineData("""{"version":1,"family":"f","kind":"k","type":"T","settings":{}}""", "a list")]
    [InlineData("""{"version":1,"version":1}""", "twice")]
    [InlineData("[]", "a map")]
    [InlineData("{", "not JSON")]
    public void What_is_no_manifest_of_a_known_version_is_refused_in_words(string text, string part) =>
        Assert.Contains(part, Assert.Throws<SettingsException>(() => ManifestReader.Read(text)).Message, StringComparison.Ordinal);
}
