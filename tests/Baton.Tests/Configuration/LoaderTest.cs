using Baton.Configuration;
using Baton.Configuration.Sources;
using Baton.Configuration.Yaml;
using Baton.Settings;
using Baton.Settings.Json;

namespace Baton.Tests.Configuration;

/// <summary>What tests of the loader have in common: texts in, a tree or mistakes out.</summary>
public abstract class LoaderTest
{
    protected Dictionary<string, string> Variables { get; } = new() { ["HOME"] = "/made/up", ["DEPTH"] = "8", ["EMPTY"] = "" };

    protected LoadedSettings Read(string[] texts, params string[] overrides) =>
        SettingsLoader.Read(texts.Select((t, i) => SettingsSource.FromText($"{(char)('a' + i)}.yaml", t)), overrides, Variables);

    /// <summary>The tree as JSON on one line.</summary>
    protected string Json(string[] texts, params string[] overrides)
    {
        var loaded = Read(texts, overrides);
        Assert.Empty(loaded.Errors);
        return new JsonWriter().Node(loaded.Root).ToString().Replace('"', '\'');
    }

    protected string Json(string text, params string[] overrides) => Json([text], overrides);

    /// <summary>Every value of the tree with its place.</summary>
    protected string Places(string[] texts, params string[] overrides)
    {
        var loaded = Read(texts, overrides);
        Assert.Empty(loaded.Errors);
        return SettingsYamlWriter.Write(loaded.Root, withPlaces: true);
    }

    protected IReadOnlyList<string> Errors(string[] texts, params string[] overrides) =>
        [.. Read(texts, overrides).Errors.Select(e => e.ToString())];

    protected string Error(string text, params string[] overrides) => Assert.Single(Errors([text], overrides));

    protected IReadOnlyList<SettingsError> Mistakes(string text) => Read([text]).Errors;
}
