using System.Runtime.InteropServices;

namespace Baton.Acceptance.Tests.Running;

/// <summary>The way through: train, register, predict, and the model swapped by one override.</summary>
public sealed class ModelTests(TrainedModel trained)
{
    [Fact]
    public void Training_measures_stores_and_registers_the_model()
    {
        var json = trained.Training.Json();

        Assert.Equal("finished", json.GetProperty("status").GetString());
        Assert.Equal("training", json.GetProperty("job").GetString());
        Assert.Equal(["rmse", "mae", "r2"], json.GetProperty("metrics").EnumerateObject().Select(m => m.Name));
        Assert.All(json.GetProperty("metrics").EnumerateObject(), m => Assert.True(double.IsFinite(m.Value.GetDouble())));
        Assert.Equal(("bikes", 1), (json.GetProperty("model").GetProperty("name").GetString(), json.GetProperty("model").GetProperty("version").GetInt32()));
        Assert.Single(json.GetProperty("artifacts").EnumerateArray());
    }

    [Fact]
    public void Inference_writes_one_prediction_per_row_beside_the_keys()
    {
        var lines = File.ReadAllLines(Path.Combine(trained.Root, "predictions.csv"));

        Assert.Equal("instant,dteday,prediction", lines[0]);
        Assert.Equal(Workspace.Hours + 1, lines.Length);
        for (var row = 1; row < lines.Length; row++)
            Assert.StartsWith(string.Join(',', HoursFile.Row(row - 1).Split(',')[..2]) + ",", lines[row], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_command_twice_predicts_the_same_to_the_last_bit()
    {
        using var workspace = trained.Copy();

        (await workspace.PredictAsync("--set", "vars.output=again.csv")).Succeeded();

        Assert.Equal(File.ReadAllBytes(workspace.PathOf("predictions.csv")), File.ReadAllBytes(workspace.PathOf("again.csv")));
    }

    [Theory]
    [InlineData("mean")]
    [InlineData("seasonal-naive")]
    [InlineData("ridge")]
    [InlineData("xgboost")]
    public async Task A_model_is_swapped_by_one_override_and_predicts_twice_the_same(string kind)
    {
        Assert.SkipUnless(kind != "xgboost" || NativeXGBoost(), "needs XGBoost's native library: apt-get install libxgboost0");
        using var workspace = new Workspace();

        var training = (await workspace.TrainAsync("--set", $"job.model.kind={kind}")).Succeeded().Json();
        (await workspace.PredictAsync()).Succeeded();
        (await workspace.PredictAsync("--set", "vars.output=again.csv")).Succeeded();

        Assert.All(training.GetProperty("metrics").EnumerateObject(), m => Assert.True(double.IsFinite(m.Value.GetDouble())));
        Assert.Equal(Workspace.Hours + 1, File.ReadLines(workspace.PathOf("predictions.csv")).Count());
        Assert.Equal(File.ReadAllBytes(workspace.PathOf("predictions.csv")), File.ReadAllBytes(workspace.PathOf("again.csv")));
    }

    [Fact]
    public async Task A_second_training_makes_version_2_and_the_alias_follows()
    {
        using var workspace = trained.Copy();

        var training = (await workspace.TrainAsync("--set", "job.model.kind=mean")).Succeeded().Json();
        var inference = (await workspace.PredictAsync("--set", "vars.output=second.csv")).Succeeded().Json();
        var first = (await workspace.PredictAsync("--set", "vars.output=first.csv", "--set", "job.model=bikes/1")).Succeeded().Json();

        Assert.Equal(2, training.GetProperty("model").GetProperty("version").GetInt32());
        Assert.Equal(2, inference.GetProperty("model").GetProperty("version").GetInt32());
        Assert.Equal(1, first.GetProperty("model").GetProperty("version").GetInt32());
        Assert.Equal(File.ReadAllBytes(workspace.PathOf("predictions.csv")), File.ReadAllBytes(workspace.PathOf("first.csv")));
    }

    [Fact]
    public async Task Trainings_at_the_same_time_register_a_version_each()
    {
        using var workspace = trained.Copy();

        var endings = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => workspace.TrainAsync("--set", "job.model.kind=mean")));

        Assert.Equal([2, 3, 4], endings.Select(e => e.Succeeded().Json().GetProperty("model").GetProperty("version").GetInt32()).Order());
        Assert.Equal(5, (await workspace.RunsAsync()).Length);
    }

    [Theory]
    [InlineData("bikes@chmpion", "champion")]
    [InlineData("bikes/7", "7")]
    [InlineData("biks@champion", "bikes")]
    public async Task A_model_that_is_not_registered_is_refused_with_what_there_is(string reference, string hint)
    {
        using var workspace = trained.Copy();
        var before = workspace.Snapshot(".baton/artifacts");

        (await workspace.PredictAsync("--set", $"job.model={reference}", "--set", "vars.output=none.csv")).Refused(1, hint);

        Assert.False(File.Exists(workspace.PathOf("none.csv")));
        Assert.Equal(before, workspace.Snapshot(".baton/artifacts"));
    }

    [Fact]
    public async Task The_samples_own_data_trains_without_any_file()
    {
        using var workspace = new Workspace();

        var json = (await workspace.RunAsync("run", Bikes.Training, "--json")).Succeeded().Json();

        Assert.InRange(json.GetProperty("metrics").GetProperty("r2").GetDouble(), 0.1, 1);
    }

    private static bool NativeXGBoost()
    {
        foreach (var name in (string[])["libxgboost.so.0", "libxgboost.so", "libxgboost.dylib", "xgboost.dll"])
        {
            if (NativeLibrary.TryLoad(name, out var library))
            {
                NativeLibrary.Free(library);
                return true;
            }
        }

        return false;
    }
}
