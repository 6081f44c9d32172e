using System.Text.Json;
using Baton.Components;
using Baton.Settings;
using Baton.Settings.Json;
using Baton.Settings.Nodes;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Benchmarks.Components;

/// <summary>A component with ten settings, made from a tree that is parsed already, by kind.</summary>
[MemoryDiagnoser]
public class CreationBenchmarks
{
    private const string Text =
        """{"kind":"KIND","depth":8,"rounds":300,"seed":42,"rate":0.1,"sample":0.8,"penalty":1.5,"verbose":true,"name":"bikes","objective":"squaredError","shift":"night"}""";

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddKeyedSingleton<Func<IConfiguration, IWorker>>("plain", static (_, _) => static section => section.Get<PlainTenWorker>()!)
        .BuildServiceProvider();

    private static readonly Dictionary<string, Func<SettingsMap, IWorker>> Factories = new() { ["generated"] = HandWrittenWorker.Create };

    private readonly Catalog _catalog = Generated.HostCatalog.Create();
    private SettingsMap _settings = null!;
    private ComponentScope _scope = null!;
    private JsonElement _element;
    private IConfiguration _configuration = null!;

    [GlobalSetup]
    public void Setup()
    {
        _settings = (SettingsMap)JsonSettingsReader.Read(Text.Replace("KIND", "generated", StringComparison.Ordinal), "text", new List<SettingsError>())!;
        var json = Text.Replace("KIND", "plain", StringComparison.Ordinal);
        _element = JsonDocument.Parse(json).RootElement.Clone();
        _configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(_element.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, (string?)p.Value.ToString())))
            .Build();
        Forget();
    }

    /// <summary>A scope remembers what it made; a run makes a few components, not millions.</summary>
    private void Forget() => _scope = new ComponentScope(_catalog, _services);

    [Benchmark(Baseline = true, OperationsPerInvoke = Repetitions)]
    public IWorker HandWritten() => Repeat(this, static b => HandWrittenWorker.Create(b._settings));

    [Benchmark(OperationsPerInvoke = Repetitions)]
    public IWorker HandWrittenByKind() => Repeat(this, static b => Factories[((SettingsScalar)b._settings.Find("kind")!).Text](b._settings));

    [Benchmark(OperationsPerInvoke = Repetitions)]
    public IWorker GeneratedFactory() => Repeat(this, static b => GeneratedWorker.Create(b._settings, b._scope));

    [Benchmark(OperationsPerInvoke = Repetitions)]
    public IWorker GeneratedByKind() => Repeat(this, static b => b._scope.Create<IWorker>("worker", b._settings));

    [Benchmark(OperationsPerInvoke = Repetitions)]
    public IWorker SystemTextJson() => Repeat(this, static b => (IWorker)b._element.Deserialize(PlainWorkerContext.Default.PlainWorker)!);

    [Benchmark(OperationsPerInvoke = Repetitions)]
    public IWorker ConfigurationBinderAndKeyedServices() => Repeat(
        this, static b => b._services.GetRequiredKeyedService<Func<IConfiguration, IWorker>>(b._configuration["kind"]!)(b._configuration));

    // Fewer, and the loops are over before the JIT compiler has made fast code of them.
    private const int Repetitions = 200_000;

    private const int ComponentsOfARun = 64;

    private static IWorker Repeat(CreationBenchmarks benchmarks, Func<CreationBenchmarks, IWorker> make)
    {
        var last = make(benchmarks);
        for (var i = 1; i < Repetitions; i++)
        {
            if (i % ComponentsOfARun == 0)
                benchmarks.Forget();
            last = make(benchmarks);
        }

        return last;
    }
}
