using Baton.Artifacts;
using Baton.Registry;
using Baton.Tracking;

namespace Baton.Adapters.Sqlite.Tests;

public sealed class SqliteModelRegistryTests : IDisposable
{
    private static readonly ArtifactReference Artifact = new("model", "id", "sha256:00", 12);

    private readonly TemporaryDirectory _directory = new();
    private readonly Clock _clock = new();
    private readonly SqliteModelRegistry _registry;

    public SqliteModelRegistryTests() => _registry = new SqliteModelRegistry(_clock) { Path = _directory.Database };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_version_is_found_by_number_by_alias_and_as_the_newest()
    {
        var first = await _registry.RegisterAsync("bikes", Artifact, "run1", ["champion", "b", "b"], Cancellation);
        var second = await _registry.RegisterAsync("bikes", Artifact with { Id = "id2" }, null, [], Cancellation);
        await _registry.RegisterAsync("cars", Artifact, null, [], Cancellation);

        Assert.Equal(("bikes", 1, Artifact, "run1", _clock.Now), (first.Model, first.Version, first.Artifact, first.Run, first.CreatedAt));
        Assert.Equal(["b", "champion"], first.Aliases);
        Assert.Equal((2, "id2", null), (second.Version, second.Artifact.Id, second.Run));
        foreach (var (reference, version) in ((string, int)[])[("bikes/1", 1), ("bikes@champion", 1), ("bikes", 2), ("bikes@latest", 2), ("bikes@Latest", 2), ("cars", 1)])
            Assert.Equal(version, (await _registry.ResolveAsync(ModelReference.Parse(reference), Cancellation)).Version);
    }

    [Fact]
    public async Task An_alias_moves_and_points_at_one_version_only()
    {
        await _registry.RegisterAsync("m", Artifact, null, ["champion"], Cancellation);
        await _registry.RegisterAsync("m", Artifact, null, ["challenger"], Cancellation);
        await _registry.SetAliasAsync("m", "champion", 2, Cancellation);
        await _registry.RegisterAsync("m", Artifact, null, ["challenger"], Cancellation);

        var versions = await _registry.ListAsync("m", Cancellation);

        Assert.Equal([3, 2, 1], versions.Select(v => v.Version));
        Assert.Equal([["challenger"], ["champion"], []], versions.Select(v => v.Aliases));
    }

    [Fact]
    public async Task All_models_are_listed_newest_first()
    {
        Assert.Empty(await _registry.ListAsync(cancellation: Cancellation));
        await _registry.RegisterAsync("b", Artifact, null, [], Cancellation);
        await _registry.RegisterAsync("a", Artifact, null, [], Cancellation);
        await _registry.RegisterAsync("b", Artifact, null, [], Cancellation);

        Assert.Equal(["b/2", "a/1", "b/1"], (await _registry.ListAsync(cancellation: Cancellation)).Select(v => $"{v.Model}/{v.Version}"));
        Assert.Empty(await _registry.ListAsync("c", Cancellation));
    }

    [Theory]
    [InlineData("bike", "There is no model 'bike'; did you mean 'bikes'?; there are bikes, cars.")]
    [InlineData("Bikes", "There is no model 'Bikes'; did you mean 'bikes'?; there are bikes, cars.")]
    [InlineData("bikes/3", "The model 'bikes' has no version 3; its newest is 2.")]
    [InlineData("bikes@champoin", "The model 'bikes' has no alias 'champoin'; did you mean 'champion'?; it has champion.")]
    [InlineData("bikes@2", "The model 'bikes' has no alias '2' (a version is written as 'bikes/2'); it has champion.")]
    [InlineData("cars@champion", "The model 'cars' has no alias 'champion'; it has none.")]
    public async Task What_is_not_there_is_said_with_what_there_is(string reference, string message)
    {
        await _registry.RegisterAsync("bikes", Artifact, null, ["champion"], Cancellation);
        await _registry.RegisterAsync("bikes", Artifact, null, [], Cancellation);
        await _registry.RegisterAsync("cars", Artifact, null, [], Cancellation);

        var failure = await Assert.ThrowsAsync<RegistryException>(() => _registry.ResolveAsync(ModelReference.Parse(reference), Cancellation));

        Assert.Equal($"{message} (database {_directory.Database})", failure.Message);
    }

    [Fact]
    public async Task An_alias_of_a_version_that_is_not_there_is_refused()
    {
        var none = await Assert.ThrowsAsync<RegistryException>(() => _registry.SetAliasAsync("m", "champion", 1, Cancellation));
        await _registry.RegisterAsync("m", Artifact, null, [], Cancellation);
        await Assert.ThrowsAsync<RegistryException>(() => _registry.SetAliasAsync("m", "champion", 2, Cancellation));
        await Assert.ThrowsAsync<RegistryException>(() => _registry.SetAliasAsync("m", "champion", 0, Cancellation));

        Assert.Contains("There is no model 'm'; none is registered.", none.Message, StringComparison.Ordinal);
        Assert.Empty((await _registry.ListAsync("m", Cancellation))[0].Aliases);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/3")]
    [InlineData("a@b")]
    [InlineData("a b")]
    [InlineData(".a")]
    [InlineData("-a")]
    [InlineData("ä")]
    [InlineData("a\n")]
    [InlineData("a\0")]
    [InlineData("٣")]
    public async Task A_name_that_a_reference_could_not_hold_is_refused(string name)
    {
        await Assert.ThrowsAsync<RegistryException>(() => _registry.RegisterAsync(name, Artifact, null, [], Cancellation));
        await Assert.ThrowsAsync<RegistryException>(() => _registry.RegisterAsync("m", Artifact, null, ["good", name], Cancellation));
        await Assert.ThrowsAsync<RegistryException>(() => _registry.SetAliasAsync("m", name, 1, Cancellation));
        Assert.NotNull(_registry.RefuseModel(name));
        Assert.NotNull(_registry.RefuseAlias(name));

        Assert.Empty(await _registry.ListAsync(cancellation: Cancellation));
    }

    [Theory]
    [InlineData("latest")]
    [InlineData("LATEST")]
    [InlineData("3")]
    public async Task An_alias_that_means_something_else_is_refused(string alias)
    {
        await Assert.ThrowsAsync<RegistryException>(() => _registry.RegisterAsync("m", Artifact, null, [alias], Cancellation));

        Assert.NotNull(_registry.RefuseAlias(alias));
        Assert.Null(_registry.RefuseModel(alias));
    }

    [Fact]
    public async Task Names_may_be_as_long_as_a_hundred_letters()
    {
        var longest = new string('a', 100);
        await _registry.RegisterAsync(longest, Artifact, null, [longest], Cancellation);

        Assert.Equal(1, (await _registry.ResolveAsync(ModelReference.Parse($"{longest}@{longest}"), Cancellation)).Version);
        await Assert.ThrowsAsync<RegistryException>(() => _registry.RegisterAsync(longest + "a", Artifact, null, [], Cancellation));
    }

    [Fact]
    public async Task Tracker_and_registry_share_a_file_without_standing_in_each_others_way()
    {
        var tracker = new SqliteExperimentTracker(_clock) { Path = _directory.Database, Timeout = TimeSpan.FromSeconds(1) };
        await using var run = await tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), Cancellation);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            await run.LogMetricsAsync(new Dictionary<string, double> { [$"m{i}"] = i }, cancellation: Cancellation);
            await _registry.RegisterAsync("m", Artifact, run.Id, ["champion"], Cancellation);
        }));

        Assert.Equal(Enumerable.Range(1, 20).Reverse(), (await _registry.ListAsync("m", Cancellation)).Select(v => v.Version));
        Assert.Equal(20, (await tracker.FindRunAsync(run.Id, Cancellation))!.Metrics.Count);
    }

    public void Dispose() => _directory.Dispose();
}
