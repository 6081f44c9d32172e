using System.Globalization;

namespace Baton.Acceptance.Tests.Exporting;

/// <summary>Models that were trained are exported, registered and served by ONNX Runtime, by config alone.</summary>
public sealed class ExportTests(TrainedModel trained)
{
    private const string Data = "classes.csv";

    private const string Numbers = "[temp, hr, windspeed, holiday]";

    private const string All = "[weather, prediction, temp, hr, windspeed, holiday]";

    [Theory]
    [InlineData("{ kind: ridge, missing: mean }", "cnt", All)]
    [InlineData("{ kind: logistic, missing: mean }", "busy", All)]
    [InlineData("{ kind: logistic, missing: mean, tolerance: 0.0001 }", "level", All)]
    [InlineData("{ kind: xgboost, rounds: 90 }", "cnt", Numbers)]
    [InlineData("{ kind: xgboost, objective: binary, rounds: 40 }", "busy", Numbers)]
    [InlineData("{ kind: xgboost, objective: multiclass, rounds: 40 }", "level", Numbers)]
    public async Task An_exported_model_is_served_by_config_and_predicts_the_same(string model, string target, string features)
    {
        using var workspace = new Workspace();
        workspace.Write(Data, Rows());
        var jobs = new[]
        {
            $"{{ kind: training, inputs: {{ kind: csv, path: {Data} }}, target: {target}, features: {features}, model: {model}, registerAs: first }}",
            "{ kind: export, model: first, path: first.onnx, serveWith: { kind: onnx, threads: 1 }, registerAs: served, aliases: [ champion ] }",
            Inference("first", "first.csv"),
            Inference("served@champion", "served.csv"),
        };

        foreach (var job in jobs)
        {
            var ending = await workspace.RunAsync("run", workspace.Write("job.yaml", $"stack: {{ registry: {{ kind: sqlite, path: b.db }}, artifacts: {{ kind: files, root: artifacts }} }}\njob: {job}\n"), "--json");
            Assert.SkipWhen(ending.Error.Contains("native library", StringComparison.OrdinalIgnoreCase), ending.Error);
            ending.Succeeded();
        }

        Assert.True(new FileInfo(workspace.PathOf("first.onnx")).Length > 0);
        Predictions.AreAlike(File.ReadAllLines(workspace.PathOf("first.csv")), File.ReadAllLines(workspace.PathOf("served.csv")));
    }

    [Fact]
    public async Task The_samples_model_is_served_with_its_keys_and_schema()
    {
        using var workspace = trained.Copy();

        var ending = await workspace.RunAsync("run", Bikes.Export, "--json");
        Assert.SkipWhen(ending.Error.Contains("native library", StringComparison.OrdinalIgnoreCase), ending.Error);
        var json = ending.Succeeded().Json();
        (await workspace.PredictAsync("--set", "job.model=bikes-onnx@champion", "--set", "vars.output=served.csv")).Succeeded();
        workspace.Write("hours.csv", HoursFile.With(Workspace.Hours, 3, "season", "9"));
        var refused = await workspace.PredictAsync("--set", "job.model=bikes-onnx", "--set", "vars.output=none.csv");

        Assert.Equal("bikes-onnx", json.GetProperty("model").GetProperty("name").GetString());
        Assert.Contains(json.GetProperty("artifacts").EnumerateArray(), a => a.GetProperty("name").GetString() == "file" && a.GetProperty("path").GetString() == ".baton/bikes.onnx");
        Predictions.AreAlike(File.ReadAllLines(workspace.PathOf("predictions.csv")), File.ReadAllLines(workspace.PathOf("served.csv")));
        refused.Refused(1, "season");
    }

    [Fact]
    public async Task A_model_that_cannot_be_exported_is_refused_with_those_that_can()
    {
        using var workspace = trained.Copy();
        (await workspace.TrainAsync("--set", "job.model.kind=seasonal-naive")).Succeeded();
        var before = workspace.Snapshot(".baton/artifacts");

        (await workspace.RunAsync("run", Bikes.Export)).Refused(1, "bikes/2", "IExportable", "ridge, logistic and xgboost");

        Assert.Equal(before, workspace.Snapshot(".baton/artifacts"));
        Assert.False(File.Exists(workspace.PathOf(".baton/bikes.onnx")));
    }

    [Fact]
    public async Task A_component_that_cannot_serve_the_exported_model_registers_nothing()
    {
        using var workspace = trained.Copy();
        var before = workspace.Snapshot(".baton/artifacts");

        (await workspace.RunAsync("run", Bikes.Export, "--set", "job.serveWith=ridge")).Refused(1, "'ridge' of 'serveWith'", "nothing was registered");

        Assert.Equal(before, workspace.Snapshot(".baton/artifacts"));
    }

    private static string Inference(string model, string output) =>
        $"{{ kind: inference, model: {model}, inputs: {{ kind: csv, path: {Data} }}, output: {{ kind: csv, path: {output} }}, keys: [ instant ] }}";

    /// <summary>Rows of text, truth values and numbers, some of them missing; a column is called like an output.</summary>
    private static string Rows()
    {
        var lines = new List<string> { "instant,weather,prediction,temp,hr,windspeed,holiday,busy,level,cnt" };
        for (var i = 0; i < Workspace.Hours; i++)
        {
            var hour = i % 24;
            var temperature = 0.1 + (i * 37 % 91 / 100.0);
            var count = (int)(200 + (150 * Math.Sin(hour / 4.0)) + (100 * temperature) + (i * 13 % 40));
            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{i},{(i % 11 == 0 ? "" : i % 3 == 0 ? "klar ☀" : "mist")},{i * 7 % 5},{(i % 6 == 0 ? "" : $"{temperature}")},{(i % 9 == 0 ? "" : $"{hour}")},{i * 3 % 17 / 10.0},{(i % 29 == 0 ? "true" : "false")},{(count > 230 ? "true" : "false")},{(count < 150 ? "few" : count < 300 ? "some" : "many")},{count}"));
        }

        return string.Join('\n', lines) + "\n";
    }
}
