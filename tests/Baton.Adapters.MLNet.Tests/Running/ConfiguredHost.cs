using Baton.Adapters.MLNet.Clustering;
using Baton.Adapters.Sqlite;
using Baton.Artifacts;
using Baton.Components;
using Baton.Configuration;
using Baton.Data.Csv;
using Baton.Jobs;
using Baton.Jobs.Explaining;
using Baton.Jobs.Training;
using Baton.Metrics.Classification;
using Baton.Metrics.Regression;
using Baton.Running;

namespace Baton.Adapters.MLNet.Tests.Running;

/// <summary>A folder with data and configs, and a host that runs them: it knows all trainers.</summary>
internal sealed class ConfiguredHost : IDisposable
{
    private static readonly Catalog Catalog = new(
    [
        .. Trainers.All.Values.Select(t => ((IComponent)t.Model).Descriptor),
        ConfiguredComponents.Descriptor<KMeansModel>(),
        ConfiguredComponents.Descriptor<TrainingJob>(),
        ConfiguredComponents.Descriptor<ExplainJob>(),
        ConfiguredComponents.Descriptor<CsvFileReader>(),
        ConfiguredComponents.Descriptor<CsvFileWriter>(),
        ConfiguredComponents.Descriptor<Sale.SchemaComponent>(),
        ConfiguredComponents.Descriptor<Accuracy>(),
        ConfiguredComponents.Descriptor<RootMeanSquaredError>(),
        ConfiguredComponents.Descriptor<FileArtifactStore>(),
        ConfiguredComponents.Descriptor<SqliteModelRegistry>(),
    ]);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("baton-mlnet-");

    /// <summary>The path of a file in the folder.</summary>
    public string PathOf(string file) => Path.Combine(_folder.FullName, file).Replace('\\', '/');

    /// <summary>Writes a file.</summary>
    public void Write(string file, string content) => File.WriteAllText(PathOf(file), content);

    /// <summary>Runs a job.</summary>
    /// <param name="job">Its YAML, indented.</param>
    public Task<RunOutcome> RunAsync(string job)
    {
        Write("config.yaml", $$"""
            run: { seed: 7 }
            stack:
              artifacts: { kind: files, root: "{{PathOf("artifacts")}}" }
              registry: { kind: sqlite, path: "{{PathOf("baton.db")}}" }
            job:
            {{job}}
            """);
        var runner = new JobRunner(Catalog, new NoServices(), _ => { });
        return runner.RunAsync(SettingsLoader.Read([PathOf("config.yaml")], []), new Progress<JobProgress>(), TestContext.Current.CancellationToken);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
