using Baton.Abstractions.Tests.Settings;
using Baton.Configuration.Yaml;
using Baton.Settings.Json;
using Baton.Settings.Nodes;

namespace Baton.Tests.Configuration;

public class CheckingTests : LoaderTest
{
    private const string Right = "job: {kind: training, inputs: {kind: csv, path: x}, model: {kind: xgboost, maxDepth: 3}}\n";

    [Fact]
    public void Mistakes_of_all_phases_are_told_at_once() =>
        Assert.Equal(
            [
                "a.yaml:2:6 vars.a: the environment variable 'NOPE' is not set; set it, or give a default: ${env:NOPE:-...}",
                "a.yaml:3:23 job.kind: 'kind' is given twice, first at a.yaml:3:7; remove one of the two",
                "a.yaml:6:12 job.model.maxDepth: must be a whole number between 1 and 64, is 'deep'",
                "b.yaml:1:17 job.metrics[0]: there is no metric of the kind 'rmsee'; did you mean 'rmse'?; there are quantile, r2, rmse",
                "--set job.x=1 job.x: the job 'training' has no setting 'x'; it has inputs, model, metrics, named, comment",
                "--set nope nope: '=' and a value are missing; an override is path=value, such as job.model.maxDepth=8",
            ],
            Check(
                [
                    "vars:\n  a: 'x${env:NOPE}'\njob: {kind: training, kind: inference,\n inputs: {kind: csv, path: '${vars.a}'},\n model: {kind: xgboost,\n maxDepth: deep}}",
                    "job: {metrics: [rmsee]}",
                ],
                "nope",
                "job.x=1"));

    [Fact]
    public void What_a_broken_file_may_hold_is_not_told_as_missing() =>
        Assert.Equal(
            ["a.yaml:1:7", "b.yaml:1:46"],
            Check(["job: [", "job: {kind: training, model: {kind: xgboost, depth: 1}, comment: '${vars.x}'}"]).Select(e => e.Split(' ')[0].TrimEnd(':')));

    [Fact]
    public void A_value_that_came_through_a_reference_is_told_with_the_reference() =>
        Assert.Equal(
            ["b.yaml:2:25 job.model.maxDepth: must be between 1 and 64, is 100 (from '${vars.d}')"],
            Check([Right, "vars: {d: 100}\njob: {model: {maxDepth: '${vars.d}'}}"]));

    [Fact]
    public void An_empty_config_lacks_what_is_required() =>
        Assert.Equal(["a.yaml:1:1 job: is required, and missing: a job (a map with its 'kind', or the bare kind)"], Check([""]));

    [Fact]
    public void Text_that_came_out_of_a_reference_is_checked_though_it_looks_like_one() =>
        Assert.Equal(
            ["b.yaml:1:7", "b.yaml:2:25"],
            Check([Right, "vars: '${nope}'\njob: {model: {maxDepth: '$${x}'}}"]).Select(e => e.Split(' ')[0]));

    [Fact]
    public void A_secret_is_masked_wherever_it_turns_up()
    {
        var loaded = Read(
            [Right + "vars: {token: hunter2, url: 'https://me:hunter2@host'}\nstack: {registry: {kind: remote, url: '${vars.url}', token: '${vars.token}'}}"],
            "stack.registry.pin=77",
            "vars.more=${vars.token}");
        var result = loaded.Validate(SampleManifests.Root, SampleManifests.Records, SampleManifests.Components);
        Assert.Empty(result.Errors);
        var shown = SettingsYamlWriter.Write(loaded.Root, result.Secrets, withPlaces: true) + new JsonWriter().Node(loaded.Root, result.Secrets.Hides);
        Assert.DoesNotContain("hunter2", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("77", shown, StringComparison.Ordinal);
        Assert.Contains("token: \"***\"", shown, StringComparison.Ordinal);
        Assert.Contains("path: x", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_of_an_override_is_in_no_mistake()
    {
        var errors = Check([Right], "stack.registry={kind: remote, url: u, pin: topsecret}", "job.comment.x=topsecret");
        Assert.Equal(2, errors.Count);
        Assert.All(errors, e => Assert.DoesNotContain("topsecret", e, StringComparison.Ordinal));
    }

    [Fact]
    public void Yaml_is_written_as_it_was_meant() =>
        Assert.Equal(
            """
            a: null
            b: "5"
            c: 5
            d: {}
            e: []
            f:
              -
                - 1
                - x y
              - g: 1
                h:
                  i: $${x}
              - []
            "a: b": "c: d"
            "<<": "-"

            """,
            SettingsYamlWriter.Write(Read(["a:\nb: '5'\nc: 5\nd: {}\ne: []\nf: [[1, x y], {g: 1, h: {i: '${env:V}'}}, []]\n'a: b': 'c: d'\n'<<': '-'"], "f[1].h.i=$${x}").Root));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("#x")]
    [InlineData("a #b")]
    [InlineData("a: b")]
    [InlineData("a:")]
    [InlineData("- a")]
    [InlineData("...")]
    [InlineData("---")]
    [InlineData("{a}")]
    [InlineData("'a'")]
    [InlineData("\"a\"")]
    [InlineData("C:\\data\n\ttab\r\n")]
    [InlineData("${x} $${y} $$${z}")]
    [InlineData("%x @y `z` !t &a *b | >")]
    [InlineData("ü🚲\u0085\u2028\ufeff\u0001")]
    public void Every_text_is_written_so_that_it_reads_back(string text)
    {
        foreach (var style in (ScalarStyle[])[ScalarStyle.Plain, ScalarStyle.Quoted])
        {
            var location = SourceLocation.None;
            SettingsEntry[] entries = [new("v", location, new SettingsScalar("v", location, text, style)), new(text.Length == 0 ? "n" : text, location, new SettingsScalar("n", location, "1"))];
            var root = new SettingsMap("", location, entries);
            Assert.Equal(new JsonWriter().Node(root).ToString().Replace('"', '\''), Json(SettingsYamlWriter.Write(root)));
        }
    }

    private IReadOnlyList<string> Check(string[] texts, params string[] overrides)
    {
        var result = Read(texts, overrides).Validate(SampleManifests.Root, SampleManifests.Records, SampleManifests.Components);
        return [.. result.Errors.Select(e => e.ToString())];
    }
}
