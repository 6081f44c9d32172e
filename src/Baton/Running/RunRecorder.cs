using System.Globalization;
using Baton.Alerts;
using Baton.Components;
using Baton.Data;
using Baton.Jobs;
using Baton.Tracking;

namespace Baton.Running;

/// <summary>The steps around a job: what a run was given is recorded before it, what came out after it.</summary>
internal sealed class RunRecorder(IRun run, string job, IAlerter? alerter, Action<string> warn)
{
    /// <summary>Records which data the components of the run will read.</summary>
    public async Task RecordDataAsync(IEnumerable<IComponent> components, CancellationToken cancellation)
    {
        foreach (var reader in components.OfType<IFingerprinted>())
            await run.LogDataAsync(await reader.FingerprintAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
    }

    public async Task RecordResultAsync(JobResult result, CancellationToken cancellation)
    {
        if (result.Metrics.Count > 0)
            await run.LogMetricsAsync(result.Metrics.ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal), 0, cancellation).ConfigureAwait(false);
        foreach (var artifact in result.Artifacts)
            await run.LogArtifactAsync(artifact, cancellation).ConfigureAwait(false);
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        if (result.Model is { } model)
            tags["baton.model"] = string.Create(CultureInfo.InvariantCulture, $"{model.Model}/{model.Version}");
        string[] written = [.. result.Outputs.Select(o => o.Location), .. result.Files];
        for (var i = 0; i < written.Length; i++)
            tags[string.Create(CultureInfo.InvariantCulture, $"baton.output.{i}")] = written[i];
        if (tags.Count > 0)
            await run.LogTagsAsync(tags, cancellation).ConfigureAwait(false);
    }

    /// <summary>Closes a run that did what it should. If that cannot be recorded, the run has not succeeded.</summary>
    public async Task FinishAsync()
    {
        await run.FinishAsync(RunStatus.Finished).ConfigureAwait(false);
        await AlertAsync(RunStatus.Finished, $"the {job} run finished").ConfigureAwait(false);
    }

    /// <summary>Closes a run that did not. Never throws: why the run ended matters more than what else goes wrong.</summary>
    public async Task AbortAsync(RunStatus status, string error, string? details)
    {
        // The run's own token may be cancelled; its end must be recorded all the same.
        await TryAsync("The end of the run could not be recorded", async () =>
        {
            if (details is not null)
                await run.LogTagsAsync(new Dictionary<string, string> { ["baton.exception"] = details }).ConfigureAwait(false);
            await run.FinishAsync(status, error).ConfigureAwait(false);
        }).ConfigureAwait(false);
        await AlertAsync(status, error).ConfigureAwait(false);
    }

    private Task AlertAsync(RunStatus status, string message) =>
        alerter is null
            ? Task.CompletedTask
            : TryAsync("The alert could not be sent", () => alerter.SendAsync(new Alert(run.Id, job, status, message)));

    private async Task TryAsync(string failure, Func<Task> step)
    {
        try
        {
            await step().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            warn($"{failure}: {exception.Message}");
        }
    }
}
