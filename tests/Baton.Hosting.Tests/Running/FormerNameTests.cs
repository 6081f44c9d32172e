using System.Text;
using Baton.Artifacts;
using Baton.Components;
using Baton.Frames;
using Baton.Generated;
using Baton.Models;
using Baton.Models.Packaging;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Hosting.Tests.Running;

/// <summary>Configs and stored models of an older version.</summary>
public sealed class FormerNameTests : IDisposable
{
    private readonly ProbeHost _host = new();
    private readonly DirectoryInfo _store = Directory.CreateTempSubdirectory("baton-store-");

    [Theory]
    [InlineData("run")]
    [InlineData("check")]
    [InlineData("show")]
    public async Task An_old_config_works_and_says_once_what_to_write_instead(string verb)
    {
        var config = _host.Write("old.yaml", "job:\n  kind: trial\n  remark: hello\n");

        var ending = await _host.RunAsync(verb, config);

        Assert.Equal(0, ending.ExitCode);
        Assert.Equal(
            [$"warning: {config}:2:9 job.kind: 'trial' is now called 'probe'", $"warning: {config}:3:3 job.remark: 'remark' is now called 'note'"],
            Warnings(ending));
        if (verb == "run")
            Assert.Contains("run hello with seed 0", _host.Ledger.Events);
    }

    [Fact]
    public async Task The_recorded_config_has_the_present_names()
    {
        var config = _host.Write("old.yaml", "stack: { tracker: ledger }\njob: { kind: trial, remark: hello }\n");

        Assert.Equal(0, (await _host.RunAsync("run", config)).ExitCode);

        var shown = (await _host.RunAsync("show", config)).Output;
        Assert.Contains("kind: probe", shown, StringComparison.Ordinal);
        Assert.Contains("note: hello", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("remark", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_config_that_is_wrong_is_told_its_former_names_too_and_no_secret()
    {
        var config = _host.Write("old.yaml", "job: { kind: probe, rounds: 99 }\n");

        var ending = await _host.RunAsync("check", config, "--set", "job.passphrase=hunter22");

        Assert.Equal(2, ending.ExitCode);
        Assert.Equal(["warning: --set job.passphrase=*** job.passphrase: 'passphrase' is now called 'password'"], Warnings(ending));
        Assert.DoesNotContain("hunter22", ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_knows_former_kinds_and_tells_former_settings()
    {
        var ending = await _host.RunAsync("explain", "trial");

        Assert.Equal(0, ending.ExitCode);
        Assert.Equal(["warning: 'trial' is now called 'probe'"], Warnings(ending));
        Assert.Contains("job 'probe' (formerly 'trial')", ending.Output, StringComparison.Ordinal);
        Assert.Contains("Formerly 'remark'.", ending.Output, StringComparison.Ordinal);
        Assert.Contains("did you mean 'probe' (formerly 'trial')?", (await _host.RunAsync("explain", "trail")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_an_older_version_stored_still_loads()
    {
        using var model = await LoadAsync("""{ "kind": "constant", "value": 2.5 }""");

        var predicted = model.Predictor.Predict(Frame.Of(("x", Column.Of([1.0, 2.0]))));
        Assert.Equal([2.5, 2.5], predicted.Column<double>(PredictionColumns.Prediction).Span.ToArray());
    }

    [Theory]
    [InlineData("""{ "kind": "level", "level": 1, "colour": "red" }""", "model.colour: the model 'level' has no setting 'colour'")]
    [InlineData("""{ "kind": "level", "level": "high" }""", "model.level: must be a finite number")]
    [InlineData("""{ "kind": "level", "level": 1, "value": 2 }""", "'value' is now called 'level', which is given too")]
    [InlineData("""{ "kind": "level" }""", "model.level: is required, and missing")]
    [InlineData("""{ "kind": "slope" }""", "there is no model of the kind 'slope'")]
    public async Task A_model_that_does_not_fit_any_more_says_what_to_change(string stored, string mistake)
    {
        var failure = await Assert.ThrowsAsync<ModelException>(() => LoadAsync(stored));

        Assert.Contains(mistake, failure.Message, StringComparison.Ordinal);
        Assert.Contains("mark what was renamed since with [FormerName(\"…\")] in the component, or train the model again", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _host.Dispose();
        _store.Delete(recursive: true);
    }

    private static string[] Warnings(Ending ending) =>
        [.. ending.Error.Split('\n').Select(l => l.TrimEnd()).Where(l => l.StartsWith("warning: ", StringComparison.Ordinal))];

    private async Task<RestoredModel> LoadAsync(string stored)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var store = new FileArtifactStore { Root = _store.FullName };
        var document = $$"""{ "format": 1, "model": {{stored}}, "inputs": [], "keys": [], "target": { "name": "y", "type": "Float64" } }""";
        await using var writer = await store.CreateAsync("model", cancellation);
        await using (var file = writer.OpenWrite("model.json"))
            await file.WriteAsync(Encoding.UTF8.GetBytes(document), cancellation);
        var reference = await writer.CommitAsync(cancellation);
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var scope = new ComponentScope(HostCatalog.Create(), services);
        return await ModelPackage.LoadAsync(reference, store, scope, withSchema: false, cancellation);
    }
}
