using Baton.Artifacts;
using Baton.Components;
using Baton.Jobs;
using Baton.Jobs.Export;
using Baton.Jobs.Importing;
using Baton.Models;
using Baton.Native;
using Baton.Tests.Artifacts;
using Baton.Tests.Doubles;

namespace Baton.Tests.Jobs.Export;

public sealed class ExportJobTests : IDisposable
{
    private readonly StoreDirectory _store = new();
    private readonly RecordedRegistry _registry = new();
    private readonly string _file = Path.GetTempFileName();

    public ExportJobTests() => File.WriteAllText(_file, "2.5");

    public void Dispose()
    {
        _store.Dispose();
        File.Delete(_file);
    }

    [Fact]
    public async Task The_file_that_was_written_is_told()
    {
        var result = await ExportAsync(new FileModel { Path = _file }, serveWith: null);

        Assert.Equal(_file, Assert.Single(result.Files));
        Assert.Equal("the number as a graph", File.ReadAllText(_file));
    }

    [Fact]
    public async Task What_cannot_be_exported_is_told_with_what_can()
    {
        var failure = await Assert.ThrowsAsync<ModelException>(() => ExportAsync(new FileModel { Path = _file, Exports = false }, serveWith: null));

        Assert.Contains("outside/1 is of a kind that cannot be written as ONNX", failure.Message, StringComparison.Ordinal);
        Assert.Contains("ridge, logistic, xgboost, multilayer-perceptron and those of ML.NET but mlnet-kmeans can", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "It loads nothing. Choose a kind that reads ONNX models, such as 'onnx'.")]
    [InlineData(true, "The library is missing: add it.")]
    public async Task Who_cannot_load_what_was_exported_is_told_another_kind_but_for_a_missing_library(bool isMissing, string end)
    {
        var server = new Refusing(isMissing ? new NativeLibraryException("The library is missing: add it.") : new ModelException("It loads nothing."));

        var failure = await Assert.ThrowsAsync<ModelException>(() => ExportAsync(new FileModel { Path = _file }, server));

        Assert.EndsWith($"so nothing was registered: {end}", failure.Message, StringComparison.Ordinal);
        Assert.Single(_registry.Registered);
    }

    private async Task<JobResult> ExportAsync(FileModel model, IRestorable? serveWith)
    {
        await using var scope = new ComponentScope(new Catalog([Descriptor<FileModel>()]), new NoServices());
        var context = new JobContext(new RecordedRun(), 1, scope, new Progress<JobProgress>());
        await new ImportJob(_store.Store, _registry) { Model = model, RegisterAs = "outside" }.RunAsync(context, TestContext.Current.CancellationToken);
        var job = new ExportJob(_store.Store, _registry) { Model = "outside", Path = serveWith is null ? _file : null, ServeWith = serveWith, RegisterAs = serveWith is null ? null : "served" };
        return await job.RunAsync(context, TestContext.Current.CancellationToken);
    }

    private static ComponentDescriptor Descriptor<T>()
        where T : IComponentType =>
        T.ComponentDescriptor;

    private sealed class Refusing(BatonException refusal) : IRestorable
    {
        public IPredictor Load(IArtifactReader artifact) => throw refusal;
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
