namespace Baton.Analyzers.Tests.Configs;

/// <summary>The build takes former names as a run does: they are right, and one that is given beside the present one is not.</summary>
public sealed class FormerNameTests
{
    [Theory]
    [InlineData("job: { kind: bake, oven: { kind: iron, heat: 100 } }")]
    [InlineData("job:\n  kind: bake\n  oven: tin\n  others: [ loam, { kind: iron, warmth: 60 }, clay ]\n  method: brute\n  limits: { top: 3 }\n")]
    [InlineData("vars: { iron: { kind: iron, heat: 100 } }\njob: { kind: bake, oven: \"${vars.iron}\" }")]
    [InlineData("job: { kind: bake, oven: { kind: steel, degrees: 100 }, limits: { top: \"${job.oven.heat}\" } }")]
    public async Task The_build_is_silent_where_the_run_only_warns(string text)
    {
        var host = ConfigHost.With("a.yaml", text);
        Assert.NotEmpty(host.Warnings("a.yaml"));
        Assert.Empty(host.Run("a.yaml"));
        Assert.Empty(await host.BuildAsync());
    }

    [Fact]
    public async Task A_setting_that_is_given_by_both_names_is_told_at_both_places()
    {
        var host = ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: { kind: steel, heat: 100, degrees: 90 }\n");
        Assert.Equal(
            [
                "a.yaml:3:24 BTN4006 Error job.oven.heat: 'heat' is now called 'degrees', which is given too, at a.yaml:3:35; remove one of the two",
                "a.yaml:3:35 BTN4006 Error job.oven.degrees: 'degrees' is given a second time by its former name 'heat', at a.yaml:3:24; remove one of the two",
            ],
            await host.BuildAsync());
    }

    [Fact]
    public async Task A_base_by_the_former_name_and_an_overlay_by_the_present_one_speak_of_one_setting()
    {
        var host = ConfigHost.With("base.yaml", "job: { kind: bake, oven: { kind: iron, heat: 100 } }")
            .Add("over.yaml", "job: { oven: { degrees: 200 } }").Together("<base.yaml>over.yaml");
        Assert.Empty(host.Run("base.yaml", "over.yaml"));
        Assert.Empty(await host.BuildAsync());
    }
}
