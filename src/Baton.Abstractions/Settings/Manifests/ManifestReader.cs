using Baton.Settings.Json;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;

namespace Baton.Settings.Manifests;

/// <summary>Reads manifests. Properties that it does not know are passed over, a newer version of the format is refused.</summary>
public static class ManifestReader
{
    private const string Source = "(manifest)";

    /// <summary>Reads a manifest.</summary>
    /// <param name="text">Its JSON, as <see cref="ManifestWriter"/> writes it.</param>
    /// <returns>The manifest.</returns>
    /// <exception cref="SettingsException">The text is no manifest, or one of a newer version.</exception>
    public static ComponentManifest Read(string text)
    {
        var errors = new List<SettingsError>();
        var node = JsonSettingsReader.Read(text, Source, errors);
        if (node is null || errors.Count > 0)
            throw new SettingsException(errors);
        var map = Map(node);
        var version = Version(map);
        if (version > ComponentManifest.CurrentVersion)
        {
            var owner = map.Find(ManifestNames.Type) is SettingsScalar type ? $"The component {type.Text}" : "A component";
            throw Error(
                node,
                $"{owner} was compiled with a newer Baton: its manifest has the version {version}, and this Baton reads versions up to "
                + $"{ComponentManifest.CurrentVersion}. Update the Baton packages of this project.");
        }

        return new ComponentManifest(
            RequiredText(map, ManifestNames.Family), RequiredText(map, ManifestNames.Kind), RequiredText(map, ManifestNames.Type))
        {
            FormerKinds = Texts(map, ManifestNames.FormerKinds),
            Summary = Text(map, ManifestNames.Summary) ?? "",
            Capabilities = Texts(map, ManifestNames.Capabilities),
            Settings = Items(map, ManifestNames.Settings, Setting),
            Records = Items(map, ManifestNames.Records, Record),
        };
    }

    private static RecordManifest Record(SettingsNode node)
    {
        var map = Map(node);
        return new RecordManifest(RequiredText(map, ManifestNames.Name), Items(map, ManifestNames.Settings, Setting))
        {
            Summary = Text(map, ManifestNames.Summary) ?? "",
        };
    }

    private static SettingManifest Setting(SettingsNode node)
    {
        var map = Map(node);
        return new SettingManifest(RequiredText(map, ManifestNames.Name), Shape(Required(map, ManifestNames.Shape)))
        {
            FormerNames = Texts(map, ManifestNames.FormerNames),
            Summary = Text(map, ManifestNames.Summary) ?? "",
            Required = Flag(map, ManifestNames.Required),
            Secret = Flag(map, ManifestNames.Secret),
            Default = Text(map, ManifestNames.Default),
        };
    }

    private static SettingShape Shape(SettingsNode node)
    {
        var map = Map(node);
        var name = RequiredText(map, ManifestNames.Type);
        return new SettingShape(ManifestNames.TypeOf(name) ?? throw Error(node, $"there is no setting type '{name}'"))
        {
            Nullable = Flag(map, ManifestNames.Nullable),
            Minimum = Text(map, ManifestNames.Minimum),
            Maximum = Text(map, ManifestNames.Maximum),
            MinimumExclusive = Flag(map, ManifestNames.MinimumExclusive),
            MaximumExclusive = Flag(map, ManifestNames.MaximumExclusive),
            AllowedValues = Texts(map, ManifestNames.AllowedValues),
            FormerValues = Items(map, ManifestNames.FormerValues, FormerValue),
            Record = Text(map, ManifestNames.Record),
            Family = Text(map, ManifestNames.Family),
            Capability = Text(map, ManifestNames.Capability),
            Item = map.Find(ManifestNames.Item) is { } item ? Shape(item) : null,
        };
    }

    private static FormerValue FormerValue(SettingsNode node)
    {
        var map = Map(node);
        return new FormerValue(RequiredText(map, ManifestNames.Former), RequiredText(map, ManifestNames.Present));
    }

    private static long Version(SettingsMap map)
    {
        var node = Required(map, ManifestNames.Version);
        return node is SettingsScalar scalar && IntegerScalar.TryParse(scalar, out long version) && version > 0
            ? version
            : throw Error(node, "a manifest's version is a whole number from 1");
    }

    private static SettingsMap Map(SettingsNode node) =>
        node as SettingsMap ?? throw Error(node, $"a manifest has a map here, not {node.Describe()}");

    private static SettingsNode Required(SettingsMap map, string name) =>
        map.Find(name) ?? throw Error(map, $"a manifest has '{name}' here");

    private static string RequiredText(SettingsMap map, string name) =>
        Text(map, name) ?? throw Error(map, $"a manifest has '{name}' here");

    private static string? Text(SettingsMap map, string name) => map.Find(name) is { } node ? Text(node) : null;

    private static string Text(SettingsNode node) =>
        node is SettingsScalar { Style: ScalarStyle.Quoted } scalar ? scalar.Text : throw Error(node, $"a manifest has a string here, not {node.Describe()}");

    private static bool Flag(SettingsMap map, string name)
    {
        if (map.Find(name) is not { } node)
            return false;
        return node is SettingsScalar scalar && BooleanScalar.TryParse(scalar, out var value)
            ? value
            : throw Error(node, $"a manifest has true or false here, not {node.Describe()}");
    }

    private static EquatableArray<string> Texts(SettingsMap map, string name) => Items(map, name, Text);

    private static EquatableArray<T> Items<T>(SettingsMap map, string name, Func<SettingsNode, T> read) => map.Find(name) switch
    {
        null => EquatableArray<T>.Empty,
        SettingsList list => new EquatableArray<T>(list.Items.Select(read)),
        var other => throw Error(other, $"a manifest has a list here, not {other.Describe()}"),
    };

    private static SettingsException Error(SettingsNode node, string message) =>
        new(new SettingsError(node.Location, node.Path, message));
}
