using Baton.Abstractions.Tests.Settings;
using Baton.Configuration;
using Baton.Configuration.Sources;
using Baton.Configuration.Yaml;
using Baton.Settings.Json;
using Baton.Settings.Nodes;

namespace Baton.Tests.Configuration;

/// <summary>Whatever a config file holds, loading and checking it ends in a tree or in located mistakes.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string> Variables = new() { ["HOME"] = "/made/up", ["TOKEN"] = "hunter2hunter2", ["ODD"] = "a: [${env:HOME}" };

    [Theory]
    [InlineData(1, 35_000)]
    [InlineData(2, 35_000)]
    [InlineData(3, 35_000)]
    public void Mutated_configs_end_in_a_tree_or_in_located_mistakes(int seed, int count)
    {
        var random = new Random(seed);
        var mutator = new Mutator(random);
        var (whole, right) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var (sources, overrides) = Next(random, mutator);
            try
            {
                var isWhole = Check(sources, overrides, out var isRight);
                whole += isWhole ? 1 : 0;
                right += isRight ? 1 : 0;
            }
            catch (Exception exception)
            {
                Assert.Fail($"case {i} of seed {seed}: {exception}\n{string.Join("\n----\n", sources.Select(s => s.Name + "\n" + s.Text))}\n{string.Join("\n", overrides)}");
            }
        }

        output.WriteLine($"{count} configs: {whole} trees, {right} of them right");
        // A fuzz test that breaks everything, or nothing, tests nothing.
        Assert.InRange(whole, count / 20, count * 19 / 20);
        Assert.InRange(right, count / 200, count);
    }

    private static bool Check(SettingsSource[] sources, string[] overrides, out bool isRight)
    {
        var loaded = SettingsLoader.Read(sources, overrides, Variables);
        var result = loaded.Validate(SampleManifests.Root, SampleManifests.Records, SampleManifests.Components);
        foreach (var error in loaded.Errors.Concat(result.Errors))
        {
            Assert.False(string.IsNullOrEmpty(error.Message));
            Assert.True(error.Location.Line > 0 || error.Location.File.StartsWith("--set ", StringComparison.Ordinal), error.ToString());
            Assert.DoesNotContain('\n', error.ToString());
        }

        isRight = result.Errors.Count == 0;
        if (loaded.Errors.Count > 0)
            return false;
        var text = SettingsYamlWriter.Write(loaded.Root, withPlaces: true);
        var again = SettingsLoader.Read([SettingsSource.FromText("again.yaml", text)], [], Variables);
        Assert.True(again.Errors.Count == 0, string.Join('\n', again.Errors) + "\n=====" + text);
        Assert.Equal(Json(loaded.Root), Json(again.Root));
        Assert.Equal(Json(loaded.Root), Json((SettingsMap)JsonSettingsReader.Read(Json(loaded.Root), "json", [])!));
        return true;
    }

    private static (SettingsSource[] Sources, string[] Overrides) Next(Random random, Mutator mutator)
    {
        var sources = new SettingsSource[random.Next(1, 3)];
        for (var i = 0; i < sources.Length; i++)
        {
            var isJson = random.Next(5) == 0;
            var corpus = isJson ? FuzzCorpus.Json : FuzzCorpus.Yaml;
            var text = corpus[random.Next(corpus.Length)];
            if (i == 0 || random.Next(2) == 0)
                text = mutator.Mutate(text, FuzzCorpus.Yaml[random.Next(FuzzCorpus.Yaml.Length)]);
            sources[i] = SettingsSource.FromText(isJson ? $"{i}.json" : $"{i}.yaml", text);
        }

        var overrides = new string[random.Next(3)];
        for (var i = 0; i < overrides.Length; i++)
        {
            var text = FuzzCorpus.Overrides[random.Next(FuzzCorpus.Overrides.Length)];
            overrides[i] = random.Next(2) == 0 ? text : mutator.Mutate(text, FuzzCorpus.Overrides[random.Next(FuzzCorpus.Overrides.Length)]);
        }

        return (sources, overrides);
    }

    private static string Json(SettingsMap root) => new JsonWriter().Node(root).ToString();
}
