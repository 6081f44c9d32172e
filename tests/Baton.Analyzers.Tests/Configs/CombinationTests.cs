namespace Baton.Analyzers.Tests.Configs;

/// <summary>Files that are run together are checked together, and each mistake is told once.</summary>
public sealed class CombinationTests
{
    [Fact]
    public async Task An_overlay_that_is_named_is_never_checked_alone()
    {
        var host = ConfigHost.With("base.yaml", ConfigHost.Good).Add("over.yaml", "job:\n  oven: { degrees: 100 }\n");
        Assert.StartsWith("over.yaml:2:3 BTN4005 Error job: 'kind' is missing", Assert.Single(await host.BuildAsync()), StringComparison.Ordinal);
        Assert.Empty(await host.Together("<base.yaml>over.yaml").BuildAsync());
    }

    [Fact]
    public async Task An_overlay_that_cannot_be_read_is_told_and_holds_back_what_may_stand_in_it()
    {
        var host = ConfigHost.With("base.yaml", "job: { kind: bake }").Add("over.yaml", "job: [").Together("<base.yaml>over.yaml");
        Assert.Contains("over.yaml:1:7 BTN4006 Error this is not YAML", Assert.Single(await host.BuildAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_the_base_is_told_once_and_without_a_combination()
    {
        var host = ConfigHost.With("base.yaml", "job: { kind: bake, oven: steel, cuont: 1 }")
            .Add("a.yaml", "job: { loud: true }").Add("b.yaml", "job: { loud: false }")
            .Together("<base.yaml>a.yaml").Together("<base.yaml>b.yaml").Together("<base.yaml>a.yaml>b.yaml");
        var told = Assert.Single(await host.BuildAsync());
        Assert.StartsWith("base.yaml:1:33 BTN4002 Error job.cuont: ", told, StringComparison.Ordinal);
        Assert.DoesNotContain("(in ", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_an_overlay_of_several_is_told_once()
    {
        var host = ConfigHost.With("a.yaml", ConfigHost.Good).Add("b.yaml", ConfigHost.Good).Add("over.yaml", "job: { count: 0 }")
            .Together("<a.yaml>over.yaml").Together("<b.yaml>over.yaml");
        Assert.Equal(["over.yaml:1:15 BTN4004 Error job.count: must be between 1 and 10, is 0 (in a.yaml + over.yaml)"], await host.BuildAsync());
    }

    [Fact]
    public async Task What_only_a_combination_makes_names_it()
    {
        var host = ConfigHost.With("base.yaml", "vars: { count: 5 }\njob: { kind: bake, oven: steel, count: \"${vars.count}\" }").Add("over.yaml", "vars: { count: 50 }");
        Assert.Empty(await host.BuildAsync());
        Assert.Equal(
            ["base.yaml:2:40 BTN4004 Error job.count: must be between 1 and 10, is 50 (from '${vars.count}') (in base.yaml + over.yaml)"],
            await host.Together("<base.yaml>over.yaml").BuildAsync());
    }

    [Fact]
    public async Task A_base_is_held_for_what_is_missing_where_it_is_run()
    {
        var host = ConfigHost.With("base.yaml", "job: { kind: bake }").Add("oven.yaml", "job: { oven: steel }").Together("<base.yaml>oven.yaml");
        Assert.Empty(await host.BuildAsync());
        var told = Assert.Single(await host.Add("loud.yaml", "job: { loud: true }").Together("<base.yaml>loud.yaml").BuildAsync());
        Assert.Contains("BTN4005 Error job.oven: is required, and missing", told, StringComparison.Ordinal);
        Assert.EndsWith("(in base.yaml + loud.yaml)", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_from_a_partial_combination_comes_from_elsewhere()
    {
        var host = ConfigHost.With("base.yaml", "job: { kind: bake }").Add("loud.yaml", "job: { loud: true }");
        Assert.Empty(await host.Together("true<base.yaml>loud.yaml").BuildAsync());
    }

    [Theory]
    [InlineData("<./configs/base.yaml>configs/../configs/over.yaml")]
    [InlineData("<configs\\base.yaml> configs\\over.yaml ")]
    [InlineData("</0/Shop/configs/base.yaml>/0/Shop/configs/over.yaml")]
    public async Task A_file_is_found_however_it_is_written(string combination)
    {
        var host = ConfigHost.With("configs/base.yaml", ConfigHost.Good).Add("configs/over.yaml", "job: { oven: { degrees: 1 } }").Together(combination);
        Assert.Contains("BTN4004", Assert.Single(await host.BuildAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_from_beside_the_project_is_found()
    {
        var host = ConfigHost.With("../shared/base.yaml", ConfigHost.Good).Add("a#b.yaml", "job: { count: 0 }").Together("<../shared/base.yaml>a?b.yaml");
        Assert.EndsWith("(in ../shared/base.yaml + a#b.yaml)", Assert.Single(await host.BuildAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_combination_of_a_file_that_is_not_there_is_left_to_the_build()
    {
        var host = ConfigHost.With("base.yaml", ConfigHost.Good).Together("<base.yaml>gone.yaml").Together("<>").Together("nonsense");
        Assert.Empty(await host.BuildAsync());
    }
}
