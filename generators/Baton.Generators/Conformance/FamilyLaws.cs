namespace Baton.Generators.Conformance;

/// <summary>The laws of a family: which classes hold them, and what they ask of a component.</summary>
/// <param name="Family">The family's name.</param>
/// <param name="Fixture">The class that says what the laws have to know of a component.</param>
/// <param name="Suites">The classes of laws.</param>
internal sealed record FamilyLaws(string Family, string Fixture, params LawSuite[] Suites)
{
    private const string Models = "Baton.Testing.Models.";
    private const string Trainable = "Baton.Models.ITrainable";
    private const string Pretrained = "Baton.Models.IPretrained";
    private const string Restorable = "Baton.Models.IRestorable";

    private static readonly LawSuite Settings = new("Settings", "Baton.Testing.Components.SettingsLaws");

    /// <summary>All families that have laws.</summary>
    public static IReadOnlyList<FamilyLaws> All { get; } =
    [
        new(
            "model",
            Models + "ModelFixture",
            Settings,
            new LawSuite("Predicting", Models + "PredictingLaws"),
            new LawSuite("Enduring", Models + "EnduringLaws"),
            new LawSuite("Explaining", Models + "ExplainingLaws"),
            new LawSuite("Memory", Models + "MemoryLaws"),
            new LawSuite("Fitting", Models + "FittingLaws", Trainable),
            new LawSuite("Cancelling", Models + "CancellingLaws", Trainable),
            new LawSuite("Opening", Models + "OpeningLaws", Pretrained),
            new LawSuite("Storing", Models + "StoringLaws", Restorable),
            new LawSuite("Golden", Models + "GoldenLaws", Restorable))
        {
            Asked =
            [
                new AskedMember("IModel Create()") { Creation = "global::Baton.Models.IModel Create()", Instead = "Cases" },
                new AskedMember("IPredictor Open(IModel model, ModelData data)") { UnlessCapable = new([Trainable, Pretrained]) },
            ],
        },
        new("reader", "Baton.Testing.Data.ReaderFixture", Settings, new LawSuite("Reading", "Baton.Testing.Data.ReaderLaws"), new LawSuite("Source", "Baton.Testing.Data.SourceLaws"))
        {
            Asked = [new AskedMember("IReader Create(string folder, Frame rows)")],
        },
        new("writer", "Baton.Testing.Data.WriterFixture", Settings, new LawSuite("Writing", "Baton.Testing.Data.WriterLaws"))
        {
            Asked = [new AskedMember("WriterUnderTest Create(string folder)") { Instead = "Cases" }],
        },
        new("metric", "Baton.Testing.Metrics.MetricFixture", Settings, new LawSuite("Measuring", "Baton.Testing.Metrics.MetricLaws"))
        {
            Asked = [new AskedMember("IReadOnlyList<KnownValue> KnownValues")],
        },
        new("splitter", "Baton.Testing.Splitting.SplitterFixture", Settings, new LawSuite("Splitting", "Baton.Testing.Splitting.SplitterLaws"))
        {
            Asked = [new AskedMember("ISplitter Create()") { Creation = "global::Baton.Data.ISplitter Create()", Instead = "Cases" }],
        },
        new("tracker", "Baton.Testing.Tracking.ExperimentTrackerFixture", Settings, new LawSuite("Tracking", "Baton.Testing.Tracking.ExperimentTrackerLaws"))
        {
            Asked = [new AskedMember("IExperimentTracker Create(string folder)")],
        },
        new("registry", "Baton.Testing.Registry.ModelRegistryFixture", Settings, new LawSuite("Registering", "Baton.Testing.Registry.ModelRegistryLaws"))
        {
            Asked = [new AskedMember("IModelRegistry Create(string folder)")],
        },
        new(
            "artifact-store",
            "Baton.Testing.Artifacts.ArtifactStoreFixture",
            Settings,
            new LawSuite("Keeping", "Baton.Testing.Artifacts.ArtifactStoreLaws"),
            new LawSuite("Defence", "Baton.Testing.Artifacts.ArtifactDefenceLaws"))
        {
            Asked = [new AskedMember("IArtifactStore Create(string folder)")],
        },
    ];

    /// <summary>The members of a fixture that a person or the compiler writes.</summary>
    public IReadOnlyList<AskedMember> Asked { get; init; } = [];

    /// <summary>The laws of a family; null if it has none.</summary>
    public static FamilyLaws? Of(string family) => All.FirstOrDefault(l => l.Family == family);
}
