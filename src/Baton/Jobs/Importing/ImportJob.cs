using Baton.Artifacts;
using Baton.Components;
using Baton.Frames;
using Baton.Models;
using Baton.Models.Packaging;
using Baton.Registry;

namespace Baton.Jobs.Importing;

/// <summary>Registers a model that was fitted elsewhere, with the columns that it says it reads and predicts.</summary>
[Job("import")]
public sealed partial class ImportJob(IArtifactStore artifacts, IModelRegistry registry) : IJob, ICheckedSettings
{
    /// <summary>The model, where it lies.</summary>
    public required IPretrained Model { get; init; }

    /// <summary>The name under which to register it.</summary>
    public required string RegisterAs { get; init; }

    /// <summary>The aliases that point at the registered version from now on.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The columns, with the types of their values, that identify a row of the data it will predict: they are carried along to the predictions.</summary>
    public IReadOnlyDictionary<string, ColumnType> Keys { get; init; } = new Dictionary<string, ColumnType>();

    /// <inheritdoc />
    public IEnumerable<SettingProblem> CheckSettings()
    {
        if (Model is not IRestorable)
            yield return new SettingProblem("model", "cannot be registered, since nothing could load it again: it is no IRestorable. Choose another model");
        foreach (var problem in Registration.CheckNames(registry, RegisterAs, Aliases))
            yield return problem;
        foreach (var key in Keys.Keys.Where(string.IsNullOrEmpty))
            yield return new SettingProblem("keys", $"'{key}' is no column's name");
    }

    /// <inheritdoc />
    public async Task<JobResult> RunAsync(JobContext context, CancellationToken cancellation)
    {
        context.Progress.Report(new JobProgress("open", "opening the model"));
        using var predictor = Model.Open(cancellation);
        var signature = Describe(predictor);
        context.Progress.Report(new JobProgress("store", $"{signature.Target.Name} from {signature.Inputs.Count} features: {string.Join(", ", signature.Inputs.Names)}"));
        var artifact = await ModelPackage.SaveAsync(Model, predictor, signature.Inputs, KeyColumns(), signature.Target, schema: null, artifacts, cancellation).ConfigureAwait(false);
        var version = await registry.RegisterAsync(RegisterAs, artifact, context.Run.Id, Aliases, cancellation).ConfigureAwait(false);
        return new JobResult { Model = version, Artifacts = [artifact] };
    }

    private static PredictorSignature Describe(IPredictor predictor) =>
        predictor is IDescribed described
            ? described.Signature
            : throw new ModelException("The model does not say which columns it reads and predicts, so that nothing could be served with it; its predictor is no IDescribed.");

    private FrameSchema KeyColumns() => new(Keys.Select(k => new ColumnSchema(k.Key, k.Value) { IsKey = true }));
}
