using System.Globalization;
using Baton.Components;
using Baton.Configuration;
using Baton.Configuration.Sources;
using Baton.Generated;
using Baton.JobSchema.Tests.Validators;
using Baton.Running;
using Baton.Settings;
using Baton.Settings.JsonSchema;
using Baton.Settings.Manifests;
using Baton.Settings.Renaming;
using Baton.Settings.Validation;

namespace Baton.JobSchema.Tests.Corpus;

/// <summary>
/// The schema accepts a config exactly when the validator does. <c>BATON_CORPUS_SEED</c> and <c>BATON_CORPUS_COUNT</c>
/// choose other configs than those of every day.
/// </summary>
public sealed class CorpusTests
{
    private const int EditorEvery = 20;

    private static readonly Catalog Catalog = HostCatalog.Create();
    private static readonly string Schema = JsonSchemaWriter.Write(ConfigManifest.Root, ConfigManifest.Records, Catalog);

    [Fact]
    public void The_schema_accepts_a_generated_config_exactly_when_the_validator_does()
    {
        NodeModules.Require();
        var generator = new ConfigGenerator(Number("BATON_CORPUS_SEED", 20261121), Catalog);
        var configs = Enumerable.Range(0, Number("BATON_CORPUS_COUNT", 12_000)).Select(_ => generator.Next(ConfigManifest.Root, ConfigManifest.Records)).ToArray();
        var report = SchemaReport.Of(Schema, configs, EditorEvery);

        Assert.Null(report.MetaSchemaErrors);
        var differences = new List<string>();
        var accepted = 0;
        foreach (var (config, verdict) in configs.Zip(report.Verdicts))
        {
            var mistakes = Validate(config);
            accepted += mistakes.Count == 0 ? 1 : 0;
            if (verdict.Accepted != (mistakes.Count == 0) && !(verdict.Accepted && mistakes.All(m => KnownDifferences.Cover(m))))
                differences.Add($"{config}schema: {verdict.Problem ?? "accepted"}\nvalidator: {string.Join("\n", mistakes)}\n");
            if (DiffersInEditor(config, verdict))
                differences.Add($"{config}schema: {verdict.Problem ?? "accepted"}\neditor: {string.Join("\n", verdict.Editor!)}\n");
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {configs.Length} differ:\n{string.Join("\n", differences.OrderBy(d => d.Length).Take(8))}");
        Assert.InRange(accepted, configs.Length / 4, configs.Length * 3 / 4);
    }

    [Theory]
    [InlineData("delayWithin: 2h")]
    [InlineData("momentWithin: 2030-01-01T00:00:00Z")]
    [InlineData("side: 0x5")]
    [InlineData("address: http://")]
    public void What_a_schema_cannot_say_is_told_by_the_validator_alone(string setting)
    {
        NodeModules.Require();
        var config = $"job: {{ kind: sample, thing: plain, {setting} }}\n";

        Assert.True(SchemaReport.Of(Schema, [config], 1).Verdicts[0].Accepted);
        Assert.All(Validate(config), m => Assert.True(KnownDifferences.Cover(m)));
        Assert.NotEmpty(Validate(config));
    }

    /// <summary>Validators count in doubles: they do not see by how little a number is too great, or is none.</summary>
    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1e-400")]
    public void A_number_beyond_doubles_is_counted_by_the_validator_alone(string number)
    {
        NodeModules.Require();
        var config = $"job: {{ kind: sample, thing: plain, long: {number} }}\n";

        Assert.True(SchemaReport.Of(Schema, [config], 1).Verdicts[0].Accepted);
        Assert.Single(Validate(config));
    }

    [Fact]
    public void Every_odd_spelling_is_taken_alike_by_every_setting()
    {
        NodeModules.Require();
        var settings = ((IManifestLookup)Catalog).Of("job").Single(m => m.Kind == "sample").Settings;
        var configs =
            from setting in settings.ToArray()
            from spelling in Spellings.Odd
            from name in setting.FormerNames.Prepend(setting.Name)
            select $"job: {{ kind: sample, {(name == "thing" ? "" : "thing: plain, ")}{name}: {spelling} }}\n";
        string[] texts = [.. configs];

        var differences = texts.Zip(SchemaReport.Of(Schema, texts, EditorEvery - 1).Verdicts)
            .Select(c => (Config: c.First, Verdict: c.Second, Mistakes: Validate(c.First)))
            .Where(c => (c.Verdict.Accepted != (c.Mistakes.Count == 0) && !(c.Verdict.Accepted && c.Mistakes.All(m => KnownDifferences.Cover(m))))
                || DiffersInEditor(c.Config, c.Verdict))
            .Select(c => $"{c.Config}  schema: {c.Verdict.Problem ?? "accepted"}; editor: {string.Join(" ", c.Verdict.Editor!)}; validator: {string.Join(" ", c.Mistakes.Select(m => m.Message))}");

        Assert.True(!differences.Any(), string.Join("\n", differences));
    }

    // To the language server not-a-number lies within all bounds, because it compares with none.
    private static bool DiffersInEditor(string config, Verdict verdict) =>
        verdict.Editor is { } editor && editor.Count == 0 != verdict.Accepted && !config.Contains(".nan", StringComparison.OrdinalIgnoreCase);

    /// <summary>One file as an editor or the build sees it: references have no value yet.</summary>
    private static IReadOnlyList<SettingsError> Validate(string config)
    {
        string[] unread = [.. Told(Load(config, null)).Select(e => e.ToString())];
        Assert.True(unread.Length == 0, config + string.Join("\n", unread));
        var loaded = Load(config, ConfigManifest.Renamer(Catalog));
        var result = new SettingsValidator(Catalog, new ValidationOptions { SkipReferences = true }).Validate(loaded.Root, ConfigManifest.Root, ConfigManifest.Records);
        return [.. Told(loaded), .. result.Errors];
    }

    private static LoadedSettings Load(string config, SettingsRenamer? renamer) =>
        SettingsLoader.Read([SettingsSource.FromText("config.yaml", config)], [], new Dictionary<string, string>(), renamer);

    // The variable that references lead to is not set, so that they stand as they were written.
    private static IEnumerable<SettingsError> Told(LoadedSettings loaded) => loaded.Errors.Where(e => !e.Message.Contains("NONE", StringComparison.Ordinal));

    private static int Number(string variable, int usual) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
