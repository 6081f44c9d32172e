using Baton.Components;
using Baton.Frames;
using Baton.Jobs;
using Baton.Jobs.Importing;
using Baton.Models;
using Baton.Models.Packaging;
using Baton.Registry;
using Baton.Tests.Artifacts;
using Baton.Tests.Doubles;

namespace Baton.Tests.Jobs.Importing;

public sealed class ImportJobTests : IDisposable
{
    private readonly StoreDirectory _store = new();
    private readonly RecordedRegistry _registry = new();
    private readonly string _file = Path.GetTempFileName();

    public ImportJobTests() => File.WriteAllText(_file, "2.5");

    public void Dispose()
    {
        _store.Dispose();
        File.Delete(_file);
    }

    [Fact]
    public async Task A_model_is_stored_registered_and_closed()
    {
        var model = new FileModel { Path = _file };

        var result = await RunAsync(Job(model));

        var (name, artifact, run, aliases) = Assert.Single(_registry.Registered);
        Assert.Equal(("outside", "run-1", "champion latest"), (name, run, string.Join(' ', aliases)));
        Assert.Equal(artifact, Assert.Single(result.Artifacts));
        Assert.Equal(("outside", 1), (result.Model!.Model, result.Model.Version));
        Assert.Equal(0, model.Living);
    }

    [Fact]
    public async Task The_stored_model_needs_its_file_no_more_and_knows_columns_and_keys()
    {
        var artifact = Assert.Single((await RunAsync(Job(new FileModel { Path = _file }))).Artifacts);
        File.Delete(_file);

        await using var scope = Scope();
        using var restored = await ModelPackage.LoadAsync(artifact, _store.Store, scope, withSchema: true, TestContext.Current.CancellationToken);

        Assert.Equal(2.5f, restored.Predictor.Predict(Frame.Of(("x", Column.Of(1f)))).Column<float>(PredictionColumns.Prediction)[0]);
        Assert.Equal(["x", "z"], restored.Inputs.Names);
        Assert.Equal("y", restored.Target.Name);
        Assert.Equal(new ColumnSchema("id", ColumnType.Int64) { IsKey = true }, Assert.Single(restored.Keys));
        Assert.Null(restored.Schema);
    }

    [Fact]
    public async Task The_same_file_twice_makes_two_versions()
    {
        var first = await RunAsync(Job(new FileModel { Path = _file }));
        var second = await RunAsync(Job(new FileModel { Path = _file }));

        Assert.Equal((1, 2), (first.Model!.Version, second.Model!.Version));
        Assert.Equal(2, _registry.Registered.Count);
    }

    [Theory]
    [InlineData(null, "There is no model at")]
    [InlineData("two and a half", "holds no number")]
    public async Task A_file_that_is_missing_or_no_model_leaves_nothing_behind(string? content, string reason)
    {
        File.Delete(_file);
        if (content is not null)
            File.WriteAllText(_file, content);

        var error = await Assert.ThrowsAsync<ModelException>(() => RunAsync(Job(new FileModel { Path = _file })));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        AssertNothingBehind();
    }

    [Fact]
    public async Task A_model_that_does_not_say_its_columns_is_refused_and_closed()
    {
        var model = new FileModel { Path = _file, Describes = false };

        var error = await Assert.ThrowsAsync<ModelException>(() => RunAsync(Job(model)));

        Assert.Contains("does not say which columns it reads", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, model.Living);
        AssertNothingBehind();
    }

    [Fact]
    public async Task A_registry_that_refuses_is_heard_and_the_model_is_closed()
    {
        var model = new FileModel { Path = _file };
        var job = Job(model, registry: new RecordedRegistry { Refusal = "The registry is read-only." });

        Assert.Equal("The registry is read-only.", (await Assert.ThrowsAsync<RegistryException>(() => RunAsync(job))).Message);

        Assert.Equal(0, model.Living);
    }

    [Fact]
    public async Task Cancelling_registers_nothing()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(Job(new FileModel { Path = _file }), stop.Token));

        AssertNothingBehind();
    }

    [Fact]
    public void Good_settings_have_no_problem() =>
        Assert.Empty(Problems(new ImportJob(_store.Store, new PickyRegistry()) { Model = new FileModel { Path = _file }, RegisterAs = "good", Aliases = ["fine"] }));

    [Fact]
    public void What_cannot_be_registered_is_told_before_anything_is_opened()
    {
        var job = new ImportJob(_store.Store, new PickyRegistry())
        {
            Model = new Unrestorable(),
            RegisterAs = "bad",
            Aliases = ["fine", "worse"],
            Keys = new Dictionary<string, ColumnType> { [""] = ColumnType.Int64 },
        };

        Assert.Collection(
            Problems(job),
            problem => Assert.StartsWith("model: cannot be registered, since nothing could load it again", problem, StringComparison.Ordinal),
            problem => Assert.Equal("registerAs: no model is called bad", problem),
            problem => Assert.Equal("aliases: no alias is called worse", problem),
            problem => Assert.StartsWith("keys: '' is no column's name", problem, StringComparison.Ordinal));
    }

    private static ComponentScope Scope() => new(new Catalog([Descriptor<FileModel>()]), new NoServices());

    private static ComponentDescriptor Descriptor<T>()
        where T : IComponentType =>
        T.ComponentDescriptor;

    private static List<string> Problems(ImportJob job) => [.. job.CheckSettings().Select(p => $"{p.Setting}: {p.Message}")];

    private ImportJob Job(IPretrained model, IModelRegistry? registry = null) => new(_store.Store, registry ?? _registry)
    {
        Model = model,
        RegisterAs = "outside",
        Aliases = ["champion", "latest"],
        Keys = new Dictionary<string, ColumnType> { ["id"] = ColumnType.Int64 },
    };

    private static async Task<JobResult> RunAsync(ImportJob job, CancellationToken? cancellation = null)
    {
        await using var scope = Scope();
        return await job.RunAsync(new JobContext(new RecordedRun(), 1, scope, new Progress<JobProgress>()), cancellation ?? TestContext.Current.CancellationToken);
    }

    private void AssertNothingBehind()
    {
        Assert.Empty(_registry.Registered);
        Assert.Empty(_store.Visible);
        Assert.Empty(_store.Staged);
    }

    private sealed class Unrestorable : IPretrained
    {
        public IPredictor Open(CancellationToken cancellation = default) => throw new ModelException("It opens nothing.");
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
