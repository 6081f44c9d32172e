using Baton.Settings;
using Baton.Settings.Manifests;

namespace Baton.Abstractions.Tests.Settings;

/// <summary>A small world of components with every sort of setting, for tests of what reads and checks configs.</summary>
internal static class SampleManifests
{
    public const string Trainable = "Baton.Models.ITrainable";

    public static RecordManifest Root { get; } = new("config", Settings(
        new("vars", new SettingShape(SettingType.Dictionary)),
        new("stack", new SettingShape(SettingType.Record) { Record = "stack" }),
        new("job", Component("job")) { Required = true }));

    public static EquatableArray<RecordManifest> Records { get; } = new(
    [
        new("stack", Settings(
            new("tracker", Component("tracker") with { Nullable = true }),
            new("registry", Component("registry") with { Nullable = true }))),
    ]);

    public static ManifestSet Components { get; } = new(
    [
        new("job", "training", "My.TrainingJob")
        {
            Summary = "Trains a model.",
            Settings = Settings(
                new("inputs", Component("reader")) { Required = true },
                new("model", Component("model") with { Capability = Trainable }) { Required = true },
                new("metrics", new SettingShape(SettingType.List) { Item = Component("metric") }),
                new("named", new SettingShape(SettingType.Dictionary) { Item = Component("metric") }),
                new("comment", new SettingShape(SettingType.String) { Nullable = true })),
        },
        new("reader", "csv", "My.CsvReader")
        {
            Settings = Settings(
                new("path", new SettingShape(SettingType.String)) { Required = true, Summary = "The file." },
                new("columns", new SettingShape(SettingType.List) { Item = new SettingShape(SettingType.String) })),
        },
        new("model", "mean", "My.Mean") { Capabilities = new(["Baton.Models.IModel", Trainable]) },
        new("model", "frozen", "My.Frozen") { Capabilities = new(["Baton.Models.IModel"]) },
        new("model", "ridge", "My.Ridge")
        {
            Capabilities = new(["Baton.Models.IModel", Trainable]),
            Settings = Settings(
                new("alpha", new SettingShape(SettingType.Number) { Minimum = "0", MinimumExclusive = true }) { Default = "1.0" },
                new("base", Component("model") with { Nullable = true })),
        },
        new("model", "xgboost", "My.XGBoost")
        {
            Summary = "Gradient-boosted trees.",
            Capabilities = new(["Baton.Models.IModel", Trainable]),
            Settings = Settings(
                new("maxDepth", new SettingShape(SettingType.Integer) { Minimum = "1", Maximum = "64" }) { Default = "6", Summary = "Deepest level of a tree." },
                new("rounds", new SettingShape(SettingType.Integer) { Minimum = "1", Maximum = "2147483647" }) { Default = "100" },
                new("eta", new SettingShape(SettingType.Number) { Minimum = "0", MinimumExclusive = true, Maximum = "1" }),
                new("method", new SettingShape(SettingType.Enum) { AllowedValues = new(["exact", "hist", "approx"]) }) { Default = "\"hist\"" },
                new("features", new SettingShape(SettingType.List) { Item = new SettingShape(SettingType.String) }),
                new("verbose", new SettingShape(SettingType.Boolean))),
        },
        new("metric", "rmse", "My.Rmse"),
        new("metric", "r2", "My.R2"),
        new("metric", "quantile", "My.Quantile") { Settings = Settings(new SettingManifest("level", new SettingShape(SettingType.Decimal) { Minimum = "0", Maximum = "1", MinimumExclusive = true, MaximumExclusive = true }) { Required = true }) },
        new("tracker", "sqlite", "My.SqliteTracker") { Settings = Settings(new SettingManifest("path", new SettingShape(SettingType.String))) },
        new("registry", "remote", "My.RemoteRegistry")
        {
            Settings = Settings(
                new("url", new SettingShape(SettingType.Uri)) { Required = true },
                new("token", new SettingShape(SettingType.String) { Nullable = true }) { Secret = true },
                new("pin", new SettingShape(SettingType.Integer)) { Secret = true },
                new("timeout", new SettingShape(SettingType.Duration) { Minimum = "00:00:01", Maximum = "01:00:00" }),
                new("since", new SettingShape(SettingType.Date)),
                new("at", new SettingShape(SettingType.Time)),
                new("from", new SettingShape(SettingType.DateTime)),
                new("until", new SettingShape(SettingType.DateTimeOffset)),
                new("port", new SettingShape(SettingType.Integer) { AllowedValues = new(["80", "443"]) }),
                new("tree", new SettingShape(SettingType.Record) { Record = "Node", Nullable = true })),
            Records = new([new RecordManifest("Node", Settings(
                new("name", new SettingShape(SettingType.String)) { Required = true },
                new("next", new SettingShape(SettingType.Record) { Record = "Node", Nullable = true }),
                new("children", new SettingShape(SettingType.List) { Item = new SettingShape(SettingType.Record) { Record = "Node" } })))]),
        },
    ]);

    private static EquatableArray<SettingManifest> Settings(params SettingManifest[] settings) => new(settings);

    private static SettingShape Component(string family) => new(SettingType.Component) { Family = family };
}
