namespace Baton.Acceptance.Tests.Running;

/// <summary>A model may not read what is derived from its target, unless the config says that this is wanted.</summary>
public sealed class LeakTests
{
    [Theory]
    [InlineData("[hr,casual]", "'casual' is derived from the target 'cnt'")]
    [InlineData("[registered]", "'registered' is derived from the target 'cnt'")]
    [InlineData("[hr,cnt]", "'cnt' is the target itself")]
    public async Task A_feature_that_gives_the_target_away_is_a_mistake_of_the_config(string features, string hint)
    {
        using var workspace = new Workspace();
        var before = workspace.Snapshot();

        (await workspace.TrainAsync("--set", $"job.features={features}")).Refused(2, hint, "job.features");

        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public async Task Check_finds_it_too()
    {
        using var workspace = new Workspace();

        (await workspace.RunAsync("check", Bikes.Training, "--set", "job.features=[hr,casual]")).Refused(2, "'casual'");
    }

    [Fact]
    public async Task It_runs_if_the_config_wants_it()
    {
        using var workspace = new Workspace();

        var ending = (await workspace.TrainAsync("--set", "job.features=[hr,casual]", "--set", "job.allowDerived=[casual]")).Succeeded();

        Assert.Contains("2 features: hr, casual", ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Left_to_itself_a_training_leaves_out_what_is_derived_and_the_keys()
    {
        using var workspace = new Workspace();

        var ending = (await workspace.TrainAsync()).Succeeded();

        var features = ending.Error.Split('\n').Single(l => l.Contains("features: ", StringComparison.Ordinal));
        foreach (var column in (string[])["casual", "registered", "cnt", "instant", "dteday"])
            Assert.DoesNotMatch($@"\b{column}\b", features);
    }
}
