using Baton.Settings.Nodes;
using Baton.Settings.Scalars;
using Baton.Settings.Validation;

namespace Baton.Running;

/// <summary>Reads the section <c>run:</c> of a config that was found right. All of it is recorded, so no secret is read.</summary>
internal static class RunSettingsReader
{
    public static RunSettings Read(SettingsMap? run, SecretMask secrets) => new(
        Text(run, "experiment", secrets) ?? ConfigManifest.DefaultExperiment,
        Text(run, "name", secrets),
        run?.Find("seed") is SettingsScalar seed && IntegerScalar.TryParse(seed, out long value) ? (int)value : 0,
        run?.Find("tags") is SettingsMap tags
            ? tags.Entries.ToDictionary(t => t.Name, t => secrets.MaskValue((t.Value as SettingsScalar)?.Text ?? ""), StringComparer.Ordinal)
            : new Dictionary<string, string>());

    private static string? Text(SettingsMap? run, string name, SecretMask secrets) =>
        run?.Find(name) is SettingsScalar scalar && TextScalar.Parse(scalar) is { } text ? secrets.MaskValue(text) : null;
}
