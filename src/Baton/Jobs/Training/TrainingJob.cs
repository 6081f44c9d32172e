using Baton.Artifacts;
using Baton.Components;
using Baton.Data;
using Baton.Data.Splitting;
using Baton.Metrics;
using Baton.Models;
using Baton.Models.Packaging;
using Baton.Registry;
using Baton.Schemas;

namespace Baton.Jobs.Training;

/// <summary>
/// Trains a model on a part of the data, measures it on the other, and registers it. Where the splitter makes several
/// splits, a metric is the mean over them.
/// </summary>
[Job("training")]
public sealed partial class TrainingJob(IArtifactStore? artifacts = null, IModelRegistry? registry = null) : IJob, ICheckedSettings
{
    /// <summary>Where the rows come from.</summary>
    public required IReader Inputs { get; init; }

    /// <summary>Where the answers come from, row by row, if they do not stand in the inputs.</summary>
    public IReader? Targets { get; init; }

    /// <summary>The column to predict.</summary>
    public required string Target { get; init; }

    /// <summary>What the inputs must look like; every violation is reported before anything is trained.</summary>
    public ISchema? Schema { get; init; }

    /// <summary>The columns that the model reads; if empty, all but the target, the keys and what is derived from the target.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>Columns that the model may read although they are derived from the target.</summary>
    public IReadOnlyList<string> AllowDerived { get; init; } = [];

    /// <summary>The model to train.</summary>
    public required ITrainable Model { get; init; }

    /// <summary>Divides the rows into those to learn from and those to be measured on; the last fifth is held out by default.</summary>
    public ISplitter Splitter { get; init; } = new TrainTestSplitter();

    /// <summary>What to measure on the rows that were held out.</summary>
    public IReadOnlyList<IMetric> Metrics { get; init; } = [];

    /// <summary>The name under which to register the model; nothing is registered without one.</summary>
    public string? RegisterAs { get; init; }

    /// <summary>The aliases that point at the registered version from now on.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether the stored model learns from all rows once it has been measured; otherwise it is the one that was measured, the last if there are several splits.</summary>
    public bool Refit { get; init; }

    /// <inheritdoc />
    public IEnumerable<SettingProblem> CheckSettings()
    {
        if (RegisterAs is not null && artifacts is null)
            yield return new SettingProblem("registerAs", "a model is registered with its artifact, but the config names no artifact store; add e.g. 'stack: { artifacts: files }'");
        if (RegisterAs is not null && registry is null)
            yield return new SettingProblem("registerAs", "the config names no registry; add e.g. 'stack: { registry: sqlite }'");
        if (RegisterAs is null && Aliases.Count > 0)
            yield return new SettingProblem("aliases", "an alias points at a registered model; set 'registerAs' too");
        if (RegisterAs is not null && Model is not IRestorable)
            yield return new SettingProblem("model", "cannot be registered, since nothing could load it again: it is no IRestorable. Leave 'registerAs' out, or choose another model");
        // A model that cannot be registered must not be trained first.
        foreach (var problem in Registration.CheckNames(registry, RegisterAs, Aliases))
            yield return problem;
        foreach (var problem in JobChecks.Repeated("features", Features))
            yield return problem;
        if (Schema is null)
            yield break;
        if (Targets is null && !Schema.Columns.Contains(Target))
            yield return new SettingProblem("target", $"the schema has no column '{Target}'; there are: {string.Join(", ", Schema.Columns.Names)}");
        foreach (var problem in FeaturePlan.Check(Schema.Columns, Target, Features, AllowDerived))
            yield return problem;
    }

    /// <inheritdoc />
    public async Task<JobResult> RunAsync(JobContext context, CancellationToken cancellation)
    {
        context.Progress.Report(new JobProgress("read", "reading the data"));
        var data = await new TrainingReader(Inputs, Targets, Target, Schema?.Columns, Features).ReadAsync(cancellation).ConfigureAwait(false);
        Schema?.Check(data.Inputs).ThrowIfInvalid("The training data");
        var features = FeaturePlan.Choose(data.Inputs.Schema, Target, Features, AllowDerived);
        var inputs = data.Inputs.Select(features);
        context.Progress.Report(new JobProgress("learn", $"{inputs.RowCount} rows, {features.Count} features: {string.Join(", ", features)}"));

        var trial = new Trial(Model, Metrics, context, cancellation);
        var measured = await trial.RunAsync(inputs, data.Targets, Splitter.Split(inputs.RowCount, context.Seed)).ConfigureAwait(false);
        using var predictor = Refit ? trial.Refit(inputs, data.Targets, measured) : measured.Predictor;
        if (artifacts is null || (RegisterAs is null && !(Model is IRestorable && predictor is ISaveable)))
            return new JobResult { Metrics = measured.Metrics };

        context.Progress.Report(new JobProgress("store", "storing the model"));
        var artifact = await ModelPackage.SaveAsync(Model, predictor, inputs.Schema, data.Keys, data.Targets.Schema[0], Schema, artifacts, cancellation).ConfigureAwait(false);
        var version = RegisterAs is null || registry is null
            ? null
            : await registry.RegisterAsync(RegisterAs, artifact, context.Run.Id, Aliases, cancellation).ConfigureAwait(false);
        return new JobResult { Metrics = measured.Metrics, Model = version, Artifacts = [artifact] };
    }
}
