using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using Baton.Artifacts;
using Baton.Components;
using Baton.Data;
using Baton.Frames;
using Baton.Jobs.Inference;
using Baton.Jobs.Training;
using Baton.Metrics;
using Baton.Models;
using Baton.Models.Packaging;
using Baton.Registry;

namespace Baton.Jobs.Explaining;

/// <summary>
/// Says what the features of a registered model are worth to it: of any model how much worse it predicts when one of them is
/// mixed among the rows, stored as <c>importances.json</c> of an artifact; and of models that can tell what each feature
/// contributes to each prediction.
/// </summary>
[Job("explain")]
public sealed partial class ExplainJob(IArtifactStore artifacts, IModelRegistry registry) : IJob, ICheckedSettings
{
    /// <summary>How many features are told while the job runs; the artifact holds all.</summary>
    private const int MostTold = 20;

    /// <summary>The registered model: <c>name@alias</c>, <c>name/version</c>, or <c>name</c> for the newest version.</summary>
    public required string Model { get; init; }

    /// <summary>Where rows come from whose answers are known; best such that the model has not learnt from.</summary>
    public required IReader Inputs { get; init; }

    /// <summary>What importances are measured by, and in the unit of.</summary>
    public required IMetric Metric { get; init; }

    /// <summary>How often each feature is mixed.</summary>
    [Range(1, 1000)]
    public int Repetitions { get; init; } = 5;

    /// <summary>Where to write the predictions and what each feature contributes to them, row by row; nowhere if it is not set.</summary>
    public IWriter? Contributions { get; init; }

    /// <inheritdoc />
    public IEnumerable<SettingProblem> CheckSettings()
    {
        if (!ModelReference.TryParse(Model, out _))
            yield return new SettingProblem("model", $"must be 'name' for the newest version, 'name/3' for a version or 'name@alias', is '{Model}'");
    }

    /// <inheritdoc />
    public async Task<JobResult> RunAsync(JobContext context, CancellationToken cancellation)
    {
        var version = await registry.ResolveAsync(ModelReference.Parse(Model), cancellation).ConfigureAwait(false);
        context.Progress.Report(new JobProgress("load", $"{version.Model} version {version.Version}"));
        using var restored = await ModelPackage.LoadAsync(version.Artifact, artifacts, context.Scope, withSchema: false, cancellation).ConfigureAwait(false);
        var contributing = Contributions is null ? null : RequireContributing(restored.Predictor, version);

        context.Progress.Report(new JobProgress("read", "reading the data"));
        FrameSchema keys = new(Contributions is null ? [] : restored.Keys);
        var schema = new FrameSchema([.. restored.Inputs, .. keys.Where(key => !restored.Inputs.Contains(key.Name)), restored.Target]);
        var data = await new TrainingReader(Inputs, targets: null, restored.Target.Name, schema, [.. restored.Inputs.Names]).ReadAsync(cancellation).ConfigureAwait(false);
        var inputs = data.Inputs.Select(restored.Inputs.Names);
        var explanation = new PermutationImportance(restored.Predictor, Metric, Repetitions)
            .Measure(inputs, data.Targets, context.Seed, feature => context.Progress.Report(new JobProgress("mix", feature)), cancellation);

        foreach (var feature in explanation.Features.Take(MostTold))
            context.Progress.Report(new JobProgress("importance", string.Create(CultureInfo.InvariantCulture, $"{feature.Feature} {feature.Importance:G6} (deviation {feature.Deviation:G2})")));
        context.Progress.Report(new JobProgress("store", "storing the importances"));
        var artifact = await StoreAsync(explanation, cancellation).ConfigureAwait(false);
        return new JobResult
        {
            Metrics = [new MetricValue(MetricNames.Of([Metric])[0], Metric, explanation.Value)],
            Model = version,
            Artifacts = [artifact],
            Outputs = contributing is null ? [] : [await Contributions!.WriteAsync(Rows(contributing, data.Inputs, inputs, [.. keys.Names]), cancellation).ConfigureAwait(false)],
        };
    }

    private static IContributing RequireContributing(IPredictor predictor, ModelVersion version) =>
        predictor as IContributing
        ?? throw new ModelException($"The model {version.Model}/{version.Version} cannot tell what each feature contributes to a prediction: its predictor is no IContributing. Leave 'contributions' out; importances are there for every model.");

    private static async IAsyncEnumerable<Frame> Rows(IContributing predictor, Frame rows, Frame inputs, IReadOnlyList<string> keys)
    {
        var (predictions, contributions) = (predictor.Predict(inputs), predictor.Contribute(inputs));
        yield return KeyedRows.Of(rows, keys, new Frame(new FrameSchema([.. predictions.Schema, .. contributions.Schema]), [.. predictions.Columns, .. contributions.Columns]));
        await Task.CompletedTask.ConfigureAwait(false);
    }

    private async Task<ArtifactReference> StoreAsync(Explanation explanation, CancellationToken cancellation)
    {
        await using var artifact = await artifacts.CreateAsync("explanation", cancellation).ConfigureAwait(false);
        using (var file = artifact.OpenWrite("importances.json"))
            JsonSerializer.Serialize(file, explanation, ExplanationJson.Default.Explanation);
        return await artifact.CommitAsync(cancellation).ConfigureAwait(false);
    }
}
