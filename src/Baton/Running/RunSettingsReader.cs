using Baton.Settings.Nodes;
using Baton.Settings.Scalars;

namespace Baton.Running;

/// <summary>Reads the section <c>run:</c> of a config that was found right.</summary>
internal static class RunSettingsReader
{
    public static RunSettings Read(SettingsMap? run) => new(
        Text(run, "experiment") ?? ConfigManifest.DefaultExperiment,
        Text(run, "name"),
        run?.Find("seed") is SettingsScalar seed && IntegerScalar.TryParse(seed, out long value) ? (int)value : 0,
        run?.Find("tags") is SettingsMap tags
            ? tags.Entries.ToDictionary(t => t.Name, t => (t.Value as SettingsScalar)?.Text ?? "", StringComparer.Ordinal)
            : new Dictionary<string, string>());

    private static string? Text(SettingsMap? run, string name) => run?.Find(name) is SettingsScalar scalar ? TextScalar.Parse(scalar) : null;
}
