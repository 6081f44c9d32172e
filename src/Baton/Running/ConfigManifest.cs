using System.Globalization;
using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Renaming;

namespace Baton.Running;

/// <summary>What a whole config looks like: its sections, for the validator and the JSON Schema.</summary>
public static class ConfigManifest
{
    /// <summary>The section that holds values for other settings to refer to; it may hold anything.</summary>
    public const string Vars = "vars";

    internal const string Run = "run";
    internal const string Stack = "stack";
    internal const string Job = "job";
    internal const string DefaultExperiment = "default";

    /// <summary>The config as a record whose settings are the sections.</summary>
    public static RecordManifest Root { get; } = new("config", new EquatableArray<SettingManifest>(
    [
        new(Vars, new SettingShape(SettingType.Dictionary)) { Summary = "Values that other settings refer to, as ${vars.name}." },
        new(Run, new SettingShape(SettingType.Record) { Record = Run }) { Summary = "What the run is called, and the seed of its randomness." },
        new(Stack, new SettingShape(SettingType.Record) { Record = Stack }) { Summary = "Where runs, models and artifacts are kept." },
        new(Job, Component("job", "Baton.Jobs.IJob")) { Summary = "The work to do.", Required = true },
    ]));

    /// <summary>The records of the sections.</summary>
    public static EquatableArray<RecordManifest> Records { get; } = new(
    [
        new(Run, new EquatableArray<SettingManifest>(
        [
            new("experiment", new SettingShape(SettingType.String)) { Summary = "The experiment that the run belongs to.", Default = $"\"{DefaultExperiment}\"" },
            new("name", new SettingShape(SettingType.String) { Nullable = true }) { Summary = "A name for people." },
            new("seed", new SettingShape(SettingType.Integer) { Minimum = "0", Maximum = int.MaxValue.ToString(CultureInfo.InvariantCulture) })
            {
                Summary = "The seed of all randomness in the run.",
                Default = "0",
            },
            new("tags", new SettingShape(SettingType.Dictionary) { Item = new SettingShape(SettingType.String) }) { Summary = "Tags to record with the run." },
        ])),
        new(Stack, new EquatableArray<SettingManifest>(
        [
            new("tracker", Component("tracker", "Baton.Tracking.IExperimentTracker", nullable: true)) { Summary = "Records runs; without one nothing is recorded." },
            new("registry", Component("registry", "Baton.Registry.IModelRegistry", nullable: true)) { Summary = "Names models and counts their versions." },
            new("artifacts", Component("artifact-store", "Baton.Artifacts.IArtifactStore", nullable: true)) { Summary = "Keeps the files that runs make." },
            new("alerter", Component("alerter", "Baton.Alerts.IAlerter", nullable: true)) { Summary = "Tells people how a run ended." },
        ])),
    ]);

    /// <summary>What gives the former names in a config present ones.</summary>
    /// <param name="manifests">The components there are.</param>
    public static SettingsRenamer Renamer(IManifestLookup manifests) => new(SettingsPlace.OfConfig(Root, Records), manifests);

    private static SettingShape Component(string family, string capability, bool nullable = false) =>
        new(SettingType.Component) { Family = family, Capability = capability, Nullable = nullable };
}
