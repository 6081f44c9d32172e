using System.ComponentModel.DataAnnotations;
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
/// mixed among the rows, stored as <c>importances.json</c> of an artifact beside what the model itself says of them; and of
/// models that can tell what each feature contributes to each prediction.
/// </summary>
[Job("explain")]
public sealed partial class ExplainJob(IArtifactStore artifacts, IModelRegistry registry) : IJob, ICheckedSettings
{
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

    /// <summary>The columns to carry along beside the contributions; if empty, the keys of the data the model was trained on.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Whether the rows must keep the rules of the schema that the model was trained with, as far as they have its columns.</summary>
    public bool CheckSchema { get; init; } = true;

    /// <inheritdoc />
    public IEnumerable<SettingProblem> CheckSettings() =>
    [
        .. JobChecks.ModelReferences(Model),
        .. JobChecks.Replacing("contributions", Inputs, Contributions),
        .. JobChecks.Repeated("keys", Keys),
        .. CheckKeysAlone(),
    ];

    /// <inheritdoc />
    public async Task<JobResult> RunAsync(JobContext context, CancellationToken cancellation)
    {
        var version = await registry.ResolveAsync(ModelReference.Parse(Model), cancellation).ConfigureAwait(false);
        context.Progress.Report(new JobProgress("load", $"{version.Model} version {version.Version}"));
        using var restored = await ModelPackage.LoadAsync(version.Artifact, artifacts, context.Scope, CheckSchema, cancellation).ConfigureAwait(false);
        var contributing = Contributions is null ? null : RequireContributing(restored.Predictor, version);
        var carried = Contributions is null ? null : new CarriedColumns(Keys, restored);

        context.Progress.Report(new JobProgress("read", "reading the data"));
        var rows = await ExplainedRows.ReadAsync(Inputs, restored, carried, cancellation).ConfigureAwait(false);
        var explanation = new PermutationImportance(restored.Predictor, Metric, Repetitions)
            .Measure(rows.Inputs, rows.Targets, context.Seed, feature => context.Progress.Report(new JobProgress("mix", feature)), cancellation);

        context.Progress.Report(new JobProgress("store", "storing the importances"));
        var artifact = await StoreAsync(explanation with { OfTheModel = (restored.Predictor as IExplainable)?.Importances }, cancellation).ConfigureAwait(false);
        return new JobResult
        {
            Metrics = [new MetricValue(MetricNames.Of([Metric])[0], Metric, explanation.Value)],
            Model = version,
            Importances = [.. explanation.Features.Select(f => new FeatureImportance(f.Feature, f.Importance))],
            Artifacts = [artifact],
            Outputs = contributing is null ? [] : [await Contributions!.WriteAsync(Contribute(contributing, rows, carried!), cancellation).ConfigureAwait(false)],
        };
    }

    private IEnumerable<SettingProblem> CheckKeysAlone()
    {
        if (Contributions is null && Keys.Count > 0)
            yield return new SettingProblem("keys", "are carried along beside contributions; set 'contributions' too");
    }

    private static IContributing RequireContributing(IPredictor predictor, ModelVersion version) =>
        predictor as IContributing
        ?? throw new ModelException($"The model {version.Model}/{version.Version} cannot tell what each feature contributes to a prediction: its predictor is no IContributing. Leave 'contributions' out; importances are there for every model.");

    private static async IAsyncEnumerable<Frame> Contribute(IContributing predictor, ExplainedRows rows, CarriedColumns carried)
    {
        var (predictions, contributions) = (predictor.Predict(rows.Inputs), predictor.Contribute(rows.Inputs));
        yield return carried.Beside(rows.All, new Frame(new FrameSchema([.. predictions.Schema, .. contributions.Schema]), [.. predictions.Columns, .. contributions.Columns]));
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
