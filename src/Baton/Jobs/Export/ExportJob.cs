using System.Globalization;
using Baton.Artifacts;
using Baton.Components;
using Baton.Data.Files;
using Baton.Models;
using Baton.Models.Packaging;
using Baton.Native;
using Baton.Registry;

namespace Baton.Jobs.Export;

/// <summary>
/// Writes a registered model as an ONNX model: to a file, as a registered model that another component serves, or both.
/// </summary>
[Job("export")]
public sealed partial class ExportJob(IArtifactStore artifacts, IModelRegistry registry) : IJob, ICheckedSettings
{
    /// <summary>The registered model: <c>name@alias</c>, <c>name/version</c>, or <c>name</c> for the newest version.</summary>
    public required string Model { get; init; }

    /// <summary>The file to write; what was there before is replaced once the new file is whole.</summary>
    public string? Path { get; init; }

    /// <summary>The model component that serves the exported model, such as <c>{ kind: onnx }</c>; it is registered as 'registerAs' says.</summary>
    public IRestorable? ServeWith { get; init; }

    /// <summary>The name under which to register the model that 'serveWith' serves.</summary>
    public string? RegisterAs { get; init; }

    /// <summary>The aliases that point at the registered version from now on.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <inheritdoc />
    public IEnumerable<SettingProblem> CheckSettings()
    {
        foreach (var problem in JobChecks.ModelReferences(Model))
            yield return problem;
        if (Path is null && ServeWith is null)
            yield return new SettingProblem("path", "there is nothing to do: name the file to write, or the component to serve the model with as 'serveWith'");
        if (ServeWith is not null && RegisterAs is null)
            yield return new SettingProblem("serveWith", "the model that it serves has to be registered; set 'registerAs' too");
        if (ServeWith is null && RegisterAs is not null)
            yield return new SettingProblem("registerAs", "a registered model needs a component that serves it; set 'serveWith' too, e.g. 'serveWith: onnx'");
        if (RegisterAs is null && Aliases.Count > 0)
            yield return new SettingProblem("aliases", "an alias points at a registered model; set 'registerAs' too");
        foreach (var problem in Registration.CheckNames(registry, RegisterAs, Aliases))
            yield return problem;
    }

    /// <inheritdoc />
    public async Task<JobResult> RunAsync(JobContext context, CancellationToken cancellation)
    {
        var version = await registry.ResolveAsync(ModelReference.Parse(Model), cancellation).ConfigureAwait(false);
        context.Progress.Report(new JobProgress("load", $"{version.Model} version {version.Version}"));
        using var restored = await ModelPackage.LoadAsync(version.Artifact, artifacts, context.Scope, withSchema: false, cancellation).ConfigureAwait(false);
        var content = Export(restored, version);
        context.Progress.Report(new JobProgress("export", string.Create(CultureInfo.InvariantCulture, $"{content.Length} bytes")));

        if (ServeWith is not null)
            Try(ServeWith, content);
        if (Path is not null)
            await WriteAsync(Path, content, cancellation).ConfigureAwait(false);
        IReadOnlyList<string> files = Path is null ? [] : [Path];
        if (ServeWith is null || RegisterAs is null)
            return new JobResult { Model = version, Files = files };

        context.Progress.Report(new JobProgress("store", "storing the exported model"));
        var artifact = await ModelPackage.SaveAsync(ServeWith, new ExportedFile(content).Save, restored, artifacts, cancellation).ConfigureAwait(false);
        var served = await registry.RegisterAsync(RegisterAs, artifact, context.Run.Id, Aliases, cancellation).ConfigureAwait(false);
        return new JobResult { Model = served, Artifacts = [artifact], Files = files };
    }

    private static byte[] Export(RestoredModel restored, ModelVersion version)
    {
        if (restored.Predictor is not IExportable exportable)
        {
            throw new ModelException(
                $"The model {version.Model}/{version.Version} is of a kind that cannot be written as ONNX: its predictor is no IExportable. "
                + "Of the kinds that come with Baton, ridge, logistic, xgboost, multilayer-perceptron and those of ML.NET but mlnet-kmeans can; a module of your own can if it implements IOnnxModule.");
        }

        using var content = new MemoryStream();
        exportable.Export(new ExportSignature(restored.Inputs, restored.Target.Name), content);
        return content.ToArray();
    }

    /// <summary>What cannot be loaded must not be registered.</summary>
    private static void Try(IRestorable model, byte[] content)
    {
        try
        {
            model.Load(new ExportedFile(content)).Dispose();
        }
        catch (BatonException e)
        {
            // What a missing library takes, its message says; another kind would not bring it.
            var advice = e is NativeLibraryException or { InnerException: NativeLibraryException } ? "" : " Choose a kind that reads ONNX models, such as 'onnx'.";
            var kind = model is IComponent component ? component.Descriptor.Kind : model.GetType().Name;
            throw new ModelException($"'{kind}' of 'serveWith' cannot load the exported model, so nothing was registered: {e.Message}{advice}", e);
        }
    }

    private static async Task WriteAsync(string path, byte[] content, CancellationToken cancellation)
    {
        await using var file = AtomicFile.Create(path);
        try
        {
            await file.Stream.WriteAsync(content, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            throw FileFailures.Writing(path, failure);
        }

        await file.CommitAsync().ConfigureAwait(false);
    }
}
