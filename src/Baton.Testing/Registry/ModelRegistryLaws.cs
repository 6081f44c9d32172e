using Baton.Artifacts;
using Baton.Registry;
using Baton.Testing.Components;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Registry;

/// <summary>Laws that every model registry keeps.</summary>
/// <param name="fixture">Says where the registry keeps what is registered.</param>
public abstract class ModelRegistryLaws(ModelRegistryFixture fixture) : FamilyLaws<ModelRegistryFixture>(fixture)
{
    private const string Model = "bikes";
    private const int Tasks = 6;
    private const int Registrations = 4;

    private static readonly ArtifactReference Artifact = new("model", "id-1", "sha256:00ff", 42);

    /// <summary>A version is found as it was registered, also by another instance; versions count from 1, each model's own.</summary>
    [Fact]
    public async Task Versions_count_from_one_and_are_found_again()
    {
        var law = Law("a version that is served must lead back to its artifact and run");
        using var folder = new TestFolder();
        var registry = Fixture.Open(folder.Path);
        for (var version = 1; version <= 3; version++)
        {
            var artifact = Artifact with { Id = $"id-{version}", Bytes = long.MaxValue - version };
            var registered = await registry.RegisterAsync(Model, artifact, version == 2 ? null : $"run-{version}", []);
            law.Require(registered.Version == version, $"the version {version}", $"{registered.Version}");
            foreach (var other in (IEnumerable<IModelRegistry>)[registry, Fixture.Open(folder.Path)])
            {
                foreach (var reference in (ModelReference[])[new(Model, version), new(Model)])
                    RequireSame(law, registered, await other.ResolveAsync(reference), $"what was registered as {reference}");
            }

            law.Require(registered.Artifact == artifact && registered.Run == (version == 2 ? null : $"run-{version}"), $"{artifact}", $"{registered.Artifact} of the run '{registered.Run}'");
        }

        law.Require((await registry.RegisterAsync("other", Artifact, null, [])).Version == 1, "the version 1 of another model", "a later one");
        var versions = await registry.ListAsync(Model);
        law.Require(versions.Select(v => v.Version).SequenceEqual([3, 2, 1]), "the versions 3, 2, 1, the newest first", string.Join(", ", versions.Select(v => v.Version)));
        law.Require((await registry.ListAsync()).Count == 4, "4 versions of all models", $"{(await registry.ListAsync()).Count}");
        law.Require((await registry.ListAsync("no-such-model")).Count == 0, "no versions of a model that is not there", "some");
    }

    /// <summary>An alias points at one version; setting it anew, or registering with it, moves it.</summary>
    [Fact]
    public async Task An_alias_points_at_one_version()
    {
        var law = Law("what is called champion is served: there must be one");
        using var folder = new TestFolder();
        var registry = Fixture.Open(folder.Path);
        await registry.RegisterAsync(Model, Artifact, null, ["champion", "blue"]);
        await registry.RegisterAsync(Model, Artifact, null, []);
        await RequireChampionAsync(law, registry, 1);
        await registry.SetAliasAsync(Model, "champion", 2);
        await RequireChampionAsync(law, Fixture.Open(folder.Path), 2);
        await registry.RegisterAsync(Model, Artifact, null, ["champion"]);
        await RequireChampionAsync(law, registry, 3);
        var first = await registry.ResolveAsync(new ModelReference(Model, 1));
        law.Require(first.Aliases.SequenceEqual(["blue"]), "the alias 'blue' alone at version 1", string.Join(", ", first.Aliases));
    }

    /// <summary>What is not there is refused by its name.</summary>
    [Fact]
    public async Task What_is_not_there_is_refused_by_its_name()
    {
        var law = Law("a person has to be told what was mistyped");
        using var folder = new TestFolder();
        var registry = Fixture.Open(folder.Path);
        var refusal = await law.RefusesAsync<RegistryException>("a model of an empty registry", () => registry.ResolveAsync(new ModelReference("bicycles")));
        law.Require(refusal.Message.Contains("bicycles", StringComparison.Ordinal), "a message that names 'bicycles'", refusal.Message);
        await registry.RegisterAsync(Model, Artifact, null, []);
        foreach (var reference in (ModelReference[])[new("bicycles"), new(Model, 7), new(Model, Alias: "champion")])
            await law.RefusesAsync<RegistryException>($"{reference}", () => registry.ResolveAsync(reference));
        await law.RefusesAsync<RegistryException>("an alias for a version that is not there", () => registry.SetAliasAsync(Model, "champion", 7));
        await law.RefusesAsync<RegistryException>("an alias for a model that is not there", () => registry.SetAliasAsync("bicycles", "champion", 1));
        await law.RefusesAsync<RegistryException>("the alias, since nothing was set", () => registry.ResolveAsync(new ModelReference(Model, Alias: "champion")));
    }

    /// <summary>Many that register at once, through two instances, get a version each, without a gap.</summary>
    [Fact]
    public async Task Many_that_register_at_once_get_a_version_each()
    {
        var law = Law("two runs that end together must not become one version");
        using var folder = new TestFolder();
        IModelRegistry[] registries = [Fixture.Open(folder.Path), Fixture.Open(folder.Path)];
        var versions = await Task.WhenAll(Enumerable.Range(0, Tasks).Select(i => Task.Run(async () =>
        {
            var got = new List<int>();
            for (var n = 0; n < Registrations; n++)
                got.Add((await registries[i % 2].RegisterAsync(Model, Artifact with { Id = $"{i}-{n}" }, null, ["champion"])).Version);
            return got;
        })));
        var all = versions.SelectMany(v => v).Order().ToList();
        law.Require(all.SequenceEqual(Enumerable.Range(1, Tasks * Registrations)), $"the versions 1 to {Tasks * Registrations}, each once", string.Join(", ", all));
        var champions = (await Fixture.Open(folder.Path).ListAsync(Model)).Where(v => v.Aliases.Contains("champion")).Select(v => v.Version).ToList();
        law.Require(champions.Count == 1, "one champion", string.Join(", ", champions));
    }

    /// <summary>A registration that was cancelled makes no version and moves no alias.</summary>
    [Fact]
    public async Task A_cancelled_registration_makes_no_version()
    {
        var law = Law("who stops a run wants no model of it");
        using var folder = new TestFolder();
        var registry = Fixture.Open(folder.Path);
        await registry.RegisterAsync(Model, Artifact, null, ["champion"]);
        var cancelled = new CancellationToken(canceled: true);
        await law.RefusesAsync<OperationCanceledException>("a registration after the cancellation", () => registry.RegisterAsync(Model, Artifact, null, ["champion"], cancelled));
        await law.RefusesAsync<OperationCanceledException>("an alias after the cancellation", () => registry.SetAliasAsync(Model, "blue", 1, cancelled));
        var versions = await registry.ListAsync(Model);
        law.Require(versions.Count == 1 && versions[0].Aliases.SequenceEqual(["champion"]), "one version, the champion", string.Join("; ", versions));
    }

    /// <summary>Odd names are kept as they are or refused; what is refused beforehand is refused, and nothing else.</summary>
    [Fact]
    public async Task Odd_names_are_kept_or_refused()
    {
        var law = Law("names that are changed silently point at the wrong model");
        using var folder = new TestFolder();
        var registry = Fixture.Open(folder.Path);
        await registry.RegisterAsync(Model, Artifact, null, []);
        foreach (var name in OddNames.All)
        {
            var (answered, version) = await law.AnswersAsync($"a model called {OddNames.Shown(name)}", () => registry.RegisterAsync(name, Artifact, null, []));
            if (answered)
                law.Require(version!.Model == name && version.Version == 1, $"the version 1 of a model called {OddNames.Shown(name)}", $"{version}");
            if (registry is INameCheckedRegistry careful)
                law.Require(careful.RefuseModel(name) is null == answered, $"{OddNames.Shown(name)} {(answered ? "allowed" : "refused")} beforehand too", answered ? "refused" : "allowed");
            (answered, _) = await law.AnswersAsync($"an alias called {OddNames.Shown(name)}", () => SetAsync(registry, name));
            if (answered)
                law.Require((await registry.ResolveAsync(new ModelReference(Model, Alias: name))).Aliases.Contains(name), $"the alias {OddNames.Shown(name)}", "none of that name");
            if (registry is INameCheckedRegistry checking)
                law.Require(checking.RefuseAlias(name) is null == answered, $"the alias {OddNames.Shown(name)} {(answered ? "allowed" : "refused")} beforehand too", answered ? "refused" : "allowed");
        }
    }

    /// <summary>Damaged storage is refused with an exception of ours.</summary>
    [Fact]
    public async Task Damaged_storage_is_refused()
    {
        var law = Law("a damaged file must not end the process, nor look like an empty registry");
        using var folder = new TestFolder();
        await Fixture.Open(folder.Path).RegisterAsync(Model, Artifact, null, ["champion"]);
        await DamagedStorage.CheckAsync(law, folder, async () => (await Fixture.Open(folder.Path).ResolveAsync(new ModelReference(Model, Alias: "champion"))).Version == 1);
    }

    private static async Task<bool> SetAsync(IModelRegistry registry, string alias)
    {
        await registry.SetAliasAsync(Model, alias, 1);
        return true;
    }

    private static async Task RequireChampionAsync(Law law, IModelRegistry registry, int version)
    {
        var champion = await registry.ResolveAsync(new ModelReference(Model, Alias: "champion"));
        law.Require(champion.Version == version && champion.Aliases.Contains("champion"), $"the champion at version {version}", $"{champion}");
        var holders = (await registry.ListAsync(Model)).Where(v => v.Aliases.Contains("champion")).Select(v => v.Version).ToList();
        law.Require(holders.SequenceEqual([version]), $"the alias 'champion' at version {version} alone", string.Join(", ", holders));
    }

    private static void RequireSame(Law law, ModelVersion expected, ModelVersion actual, string what) => law.Require(
        expected with { Aliases = [] } == actual with { Aliases = [] } && expected.Aliases.SequenceEqual(actual.Aliases), $"{what}: {expected}", $"{actual}");
}
