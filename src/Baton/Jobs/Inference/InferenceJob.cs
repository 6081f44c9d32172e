using Baton.Artifacts;
using Baton.Components;
using Baton.Data;
using Baton.Models.Packaging;
using Baton.Registry;

namespace Baton.Jobs.Inference;

/// <summary>Predicts with a registered model, frame by frame, and writes one prediction per row beside the row's keys.</summary>
[Job("inference")]
public sealed partial class InferenceJob(IArtifactStore artifacts, IModelRegistry registry) : IJob, ICheckedSettings
{
    /// <summary>The registered model: <c>name@alias</c>, <c>name/version</c>, or <c>name</c> for the newest version.</summary>
    public required string Model { get; init; }

    /// <summary>Where the rows come from.</summary>
    public required IReader Inputs { get; init; }

    /// <summary>Where the predictions go.</summary>
    public required IWriter Output { get; init; }

    /// <summary>The columns to carry along beside the predictions; if empty, the keys of the data the model was trained on.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Whether the rows must keep the rules of the schema that the model was trained with, as far as they have its columns.</summary>
    public bool CheckSchema { get; init; } = true;

    /// <inheritdoc />
    public IEnumerable<SettingProblem> CheckSettings() =>
    [
        .. JobChecks.ModelReferences(Model),
        .. JobChecks.Replacing("output", Inputs, Output),
        .. JobChecks.Repeated("keys", Keys),
    ];

    /// <inheritdoc />
    public async Task<JobResult> RunAsync(JobContext context, CancellationToken cancellation)
    {
        var version = await registry.ResolveAsync(ModelReference.Parse(Model), cancellation).ConfigureAwait(false);
        context.Progress.Report(new JobProgress("load", $"{version.Model} version {version.Version}"));
        using var restored = await ModelPackage.LoadAsync(version.Artifact, artifacts, context.Scope, CheckSchema, cancellation).ConfigureAwait(false);
        var written = await Output.WriteAsync(new PredictionStream(restored, Inputs, Keys, context.Progress).ReadAsync(cancellation), cancellation).ConfigureAwait(false);
        return new JobResult { Model = version, Outputs = [written] };
    }
}
