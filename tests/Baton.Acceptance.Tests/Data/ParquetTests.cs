using Baton.Adapters.DuckDb;
using Baton.Data;
using Baton.Native;

namespace Baton.Acceptance.Tests.Data;

/// <summary>The sample's overlay that reads Parquet files with DuckDB: another source, the same model.</summary>
public sealed class ParquetTests(TrainedModel trained)
{
    private static readonly string[] OnParquet = ["run", Bikes.Training, Bikes.Parquet, "--set", "vars.data=parquet", "--set", "job.splitter.testRows=48", "--json"];

    [Fact]
    public async Task Rows_of_several_files_joined_train_the_same_model_as_one_file()
    {
        using var workspace = new Workspace();
        await WriteAsync(workspace);

        var training = (await workspace.RunAsync(OnParquet)).Succeeded().Json();
        (await workspace.PredictAsync()).Succeeded();

        Assert.Equal(trained.Training.Json().GetProperty("metrics").GetRawText(), training.GetProperty("metrics").GetRawText());
        Assert.Equal(File.ReadAllText(Path.Combine(trained.Root, "predictions.csv")), File.ReadAllText(workspace.PathOf("predictions.csv")));
    }

    [Fact]
    public async Task Files_that_are_not_there_are_named_and_nothing_is_registered()
    {
        using var workspace = new Workspace();
        await WriteAsync(workspace);
        File.Delete(workspace.PathOf("parquet/targets_1.parquet"));

        (await workspace.RunAsync(OnParquet)).Refused(1, "targets_*.parquet");

        Assert.Empty(workspace.Snapshot(".baton/artifacts"));
    }

    /// <summary>Writes the hours as the overlay wants them: inputs in two files, targets in another.</summary>
    private static async Task WriteAsync(Workspace workspace)
    {
        try
        {
            await WriteAsync(workspace, "inputs_1", "* EXCLUDE (casual, registered, cnt)", "instant <= 150");
            await WriteAsync(workspace, "inputs_2", "* EXCLUDE (casual, registered, cnt)", "instant > 150");
            await WriteAsync(workspace, "targets_1", "instant, casual, registered, cnt", "true");
        }
        catch (NativeLibraryException e)
        {
            Assert.Skip(e.Message);
        }
    }

    private static async Task WriteAsync(Workspace workspace, string name, string columns, string rows)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var hours = new DuckDbQueryReader { Sql = $"SELECT {columns} FROM read_csv('{workspace.PathOf("hours.csv")}') WHERE {rows} ORDER BY instant" };
        await new ParquetFileWriter { Path = workspace.PathOf($"parquet/{name}.parquet") }.WriteAsync(hours.ReadAsync(ReadRequest.Everything, cancellation), cancellation);
    }
}
