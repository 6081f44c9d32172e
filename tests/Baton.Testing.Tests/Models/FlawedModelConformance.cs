using Baton.Testing.Components;
using Baton.Testing.Models;
using Baton.Testing.Samples;

namespace Baton.Testing.Tests.Models;

/// <summary>Says how a model with a flaw is made.</summary>
internal sealed class FlawedModelConformance(Flaws flaws, bool hasThreshold = false) : ModelFixture
{
    /// <summary>A folder with a model that the good version of the model saved.</summary>
    private static readonly string Project = Directory.CreateTempSubdirectory("baton-golden-").FullName;

    private static readonly ModelCase Good = new("default", () => new FlawedModel()) { TrainingRows = 60 };

    protected internal override string ProjectFolder => Project;

    protected internal override IReadOnlyList<ModelCase> Cases => [Good with { Create = () => new FlawedModel { Flaws = flaws }, HasThreshold = hasThreshold }];

    /// <summary>All classes of laws, as the compiler would write them.</summary>
    public static IReadOnlyList<object> Suites(Flaws flaws) =>
    [
        .. Quick(flaws), new Golden(new FlawedModelConformance(flaws)), new Memory(new FlawedModelConformance(flaws)),
    ];

    /// <summary>Those that take no time.</summary>
    public static IReadOnlyList<object> Quick(Flaws flaws)
    {
        var fixture = new FlawedModelConformance(flaws);
        return [new Settings(fixture), new Predicting(fixture), new Enduring(fixture), new Explaining(fixture), new Fitting(fixture), new Cancelling(fixture), new Opening(fixture), new Storing(fixture)];
    }

    /// <summary>Those for predictions, of a model that says that it has a threshold.</summary>
    public static IReadOnlyList<object> WithThreshold(Flaws flaws) => [new Predicting(new FlawedModelConformance(flaws, hasThreshold: true))];

    /// <summary>Those for memory.</summary>
    public static IReadOnlyList<object> OfMemory(Flaws flaws) => [new Memory(new FlawedModelConformance(flaws))];

    /// <summary>Those for a fit that is stopped, for models whose fit takes its time.</summary>
    public static IReadOnlyList<object> Stopped(Flaws flaws) => [new Cancelling(new FlawedModelConformance(flaws))];

    /// <summary>Saves the good model, as the version before did.</summary>
    public static void SaveGolden(string version)
    {
        var artifact = new MemoryArtifact();
        var fixture = new FlawedModelConformance(new Flaws());
        using var predictor = (FlawedPredictor)fixture.Open(Good);
        predictor.Save(artifact);
        var inputs = SampleData.Numbers(5).Inputs;
        GoldenFolder.Of(Project, "flawed", version, Good.Name).Write(artifact, inputs, predictor.Predict(inputs));
    }

    private sealed class Settings(ComponentFixture fixture) : SettingsLaws(fixture);

    private sealed class Predicting(ModelFixture fixture) : PredictingLaws(fixture);

    private sealed class Enduring(ModelFixture fixture) : EnduringLaws(fixture);

    private sealed class Explaining(ModelFixture fixture) : ExplainingLaws(fixture);

    private sealed class Fitting(ModelFixture fixture) : FittingLaws(fixture);

    private sealed class Cancelling(ModelFixture fixture) : CancellingLaws(fixture);

    private sealed class Opening(ModelFixture fixture) : OpeningLaws(fixture);

    private sealed class Storing(ModelFixture fixture) : StoringLaws(fixture);

    private sealed class Golden(ModelFixture fixture) : GoldenLaws(fixture);

    private sealed class Memory(ModelFixture fixture) : MemoryLaws(fixture);
}
