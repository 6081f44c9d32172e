using Baton.Components;
using Baton.Configuration;
using Baton.Configuration.Sources;
using Baton.Data.Csv;
using Baton.Jobs;
using Baton.Jobs.Training;
using Baton.Metrics.Regression;
using Baton.Running;
using BenchmarkDotNet.Attributes;
using YamlDotNet.Core;

namespace Baton.Benchmarks.Configuration;

/// <summary>From the text of a config to a job that was checked.</summary>
[MemoryDiagnoser]
public class ConfigBenchmarks
{
    private static readonly Dictionary<string, string> NoVariables = [];

    private readonly PlainLoader _plain = new();
    private readonly Catalog _catalog = new(
    [
        ComponentDescriptor.Of<TrainingJob>(),
        ComponentDescriptor.Of<CsvFileReader>(),
        ComponentDescriptor.Of<BoostedModel>(),
        ComponentDescriptor.Of<RootMeanSquaredError>(),
        ComponentDescriptor.Of<CoefficientOfDetermination>(),
    ]);

    [GlobalSetup]
    public void BothMakeTheSame()
    {
        var ours = (BoostedModel)((TrainingJob)Load()).Model;
        var theirs = (PlainConfig.Boosted)((PlainConfig.TrainingJob)Deserialize().Job!).Model!;
        if ((ours.Rounds, ours.Eta, ours.Timeout, ours.Features.Count) != (theirs.Rounds, theirs.Eta, theirs.Timeout, theirs.Features.Count))
            throw new InvalidOperationException("The two sides read different values.");
    }

    [Benchmark(Description = "YamlDotNet's deserializer and DataAnnotations", Baseline = true)]
    public PlainConfig Deserialize() => _plain.Load(ConfigText.Yaml);

    [Benchmark(Description = "load, check and make the job")]
    public IJob Load()
    {
        var loaded = SettingsLoader.Read([SettingsSource.FromText("training.yaml", ConfigText.Yaml)], [], NoVariables);
        var result = loaded.Validate(ConfigManifest.Root, ConfigManifest.Records, _catalog);
        if (result.Errors.Count > 0)
            throw new InvalidOperationException(result.Errors[0].ToString());
        return new ComponentScope(_catalog, NoServices.Instance).Create<IJob>("job", loaded.Root.Find("job")!);
    }

    [Benchmark(Description = "YAML events alone")]
    public int Events()
    {
        var parser = new Parser(new StringReader(ConfigText.Yaml));
        var count = 0;
        while (parser.MoveNext())
            count++;
        return count;
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
