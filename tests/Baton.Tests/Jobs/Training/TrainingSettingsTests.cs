using Baton.Artifacts;
using Baton.Jobs.Training;
using Baton.Models.Baselines;
using Baton.Tests.Doubles;

namespace Baton.Tests.Jobs.Training;

/// <summary>What would make a training fail at its end is told before it begins.</summary>
public class TrainingSettingsTests
{
    [Fact]
    public void Names_that_the_registry_takes_are_right() => Assert.Empty(Problems(Job("good", "fine")));

    [Fact]
    public void Names_that_the_registry_would_refuse_are_refused() =>
        Assert.Equal(
            ["registerAs: no model is called bad", "aliases: no alias is called worse", "aliases: no alias is called worst"],
            Problems(Job("bad", "worse", "fine", "worst")));

    [Fact]
    public void A_feature_that_stands_twice_is_refused() =>
        Assert.Equal(["features: 'x' stands twice"], Problems(new TrainingJob { Inputs = new MemoryReader(), Target = "y", Model = new MeanOfTarget(), Features = ["x", "z", "x"] }));

    [Fact]
    public void A_model_that_nothing_could_load_again_is_not_registered()
    {
        var job = new TrainingJob(new FileArtifactStore(), new PickyRegistry()) { Inputs = new MemoryReader(), Target = "y", Model = new MeanOfTarget(), RegisterAs = "good" };

        Assert.StartsWith("model: cannot be registered", Assert.Single(Problems(job)), StringComparison.Ordinal);
    }

    private static string[] Problems(TrainingJob job) => [.. job.CheckSettings().Select(p => $"{p.Setting}: {p.Message}")];

    private static TrainingJob Job(string name, params string[] aliases) => new(new FileArtifactStore(), new PickyRegistry())
    {
        Inputs = new MemoryReader(),
        Target = "y",
        Model = new MeanModel(),
        RegisterAs = name,
        Aliases = aliases,
    };
}
