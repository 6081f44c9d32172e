namespace Baton.Acceptance.Tests.Importing;

/// <summary>A model that lies in an ONNX file is registered and served by config alone.</summary>
public sealed class ImportTests(TrainedModel trained)
{
    private const string Config = """
        stack:
          registry:  { kind: sqlite, path: .baton/baton.db }
          artifacts: { kind: files, root: .baton/artifacts }
        job:
          kind: import
          model: { kind: onnx, path: outside.onnx, threads: 1 }
          registerAs: outside
          aliases: [ champion ]
          keys: { instant: uInt32, dteday: date }
        """;

    [Fact]
    public async Task A_file_is_imported_and_served_and_needed_no_more()
    {
        using var workspace = new Workspace();
        await ExportAsync(workspace.PathOf("outside.onnx"));
        workspace.Write("import.yaml", Config);

        var json = (await workspace.RunAsync("run", "import.yaml", "--json")).Succeeded().Json();
        File.Delete(workspace.PathOf("outside.onnx"));
        (await workspace.PredictAsync("--set", "job.model=outside@champion")).Succeeded();

        Assert.Equal(("outside", 1), (json.GetProperty("model").GetProperty("name").GetString(), json.GetProperty("model").GetProperty("version").GetInt32()));
        Predictions.AreAlike(File.ReadAllLines(Path.Combine(trained.Root, "predictions.csv")), File.ReadAllLines(workspace.PathOf("predictions.csv")));
    }

    [Fact]
    public async Task A_name_that_exists_gets_a_second_version_and_the_alias_follows()
    {
        using var workspace = new Workspace();
        await ExportAsync(workspace.PathOf("outside.onnx"));
        workspace.Write("import.yaml", Config);

        (await workspace.RunAsync("run", "import.yaml")).Succeeded();
        (await workspace.RunAsync("run", "import.yaml")).Succeeded();
        var inference = (await workspace.PredictAsync("--set", "job.model=outside@champion")).Succeeded().Json();

        Assert.Equal(2, inference.GetProperty("model").GetProperty("version").GetInt32());
    }

    [Theory]
    [InlineData(1, "job.model.path=none.onnx", "There is no model at 'none.onnx'")]
    [InlineData(1, "job.model.path=hours.csv", "could not read the model 'hours.csv'")]
    [InlineData(1, "job.model.path=.", "is a directory")]
    [InlineData(2, "job.model.threads=-1", "threads")]
    [InlineData(1, "job.model.providers=[{ name: abacus }]", "no execution provider 'abacus'", "cpu")]
    [InlineData(1, "job.model.providers=[{ name: cpu, options: { device_id: '1' } }]", "'cpu' takes no options", "device_id")]
    [InlineData(1, "job.model.columns={ none: temp }", "the input 'none', which the model lacks")]
    [InlineData(2, "job.registerAs=..", "registerAs")]
    public async Task What_cannot_be_imported_is_refused_and_nothing_is_registered(int exitCode, string setting, params string[] hints)
    {
        using var workspace = new Workspace();
        await ExportAsync(workspace.PathOf("outside.onnx"));
        workspace.Write("import.yaml", Config);

        (await workspace.RunAsync("run", "import.yaml", "--set", setting)).Refused(exitCode, hints);

        Assert.Empty(workspace.Snapshot(".baton/artifacts"));
    }

    /// <summary>Writes the sample's model as an ONNX file.</summary>
    private async Task ExportAsync(string file)
    {
        using var origin = trained.Copy();
        var ending = await origin.RunAsync("run", Bikes.Export, "--set", $"job.path={file}");
        Assert.SkipWhen(ending.Error.Contains("native library", StringComparison.OrdinalIgnoreCase), ending.Error);
        ending.Succeeded();
    }
}
