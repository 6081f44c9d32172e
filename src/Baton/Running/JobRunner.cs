using System.Diagnostics;
using Baton.Components;
using Baton.Configuration;
using Baton.Jobs;
using Baton.Running.Provenance;
using Baton.Settings;
using Baton.Tracking;

namespace Baton.Running;

/// <summary>
/// Carries out what a config describes: makes the components, opens the run, records what it was given, lets the job do
/// its work, records what came out, closes the run, and disposes everything that it made.
/// </summary>
/// <param name="catalog">The components there are.</param>
/// <param name="services">The host's services, for the constructors of components.</param>
/// <param name="warn">Receives what went wrong without failing the run.</param>
public sealed class JobRunner(Catalog catalog, IServiceProvider services, Action<string> warn)
{
    /// <summary>Checks a config and makes everything that it names, without running or keeping anything.</summary>
    /// <param name="config">The config as it was loaded.</param>
    /// <returns>The kind of the job.</returns>
    /// <exception cref="SettingsException">The config is wrong.</exception>
    public async Task<string> CheckAsync(LoadedSettings config)
    {
        await using var composition = new RunComposition(catalog, services, config, warn);
        composition.Make();
        return composition.JobKind;
    }

    /// <summary>Lists the runs that the config's tracker has recorded.</summary>
    /// <param name="config">The config as it was loaded.</param>
    /// <param name="limit">How many at the most.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="SettingsException">The config's stack is wrong or names no tracker; its job does not matter here.</exception>
    public async Task<IReadOnlyList<RunRecord>> ListRunsAsync(LoadedSettings config, int limit, CancellationToken cancellation)
    {
        ConfigCheck.RequireSection(config, catalog, ConfigManifest.Stack, warn);
        var stack = new RunServices(services);
        await using var scope = new ComponentScope(catalog, stack);
        RunStack.Make(config.Root, scope, stack);
        var tracker = stack.Tracker
            ?? throw new SettingsException(new SettingsError(config.Root.Location, "stack.tracker", "the config names no tracker, so no run was recorded"));
        return await tracker.ListRunsAsync(null, limit, cancellation).ConfigureAwait(false);
    }

    /// <summary>Runs the job that a config describes.</summary>
    /// <param name="config">The config as it was loaded.</param>
    /// <param name="progress">Receives how far the job is.</param>
    /// <param name="cancellation">Stops the run; it is recorded as cancelled.</param>
    /// <returns>How the run ended; a job that fails is an outcome, not an exception.</returns>
    /// <exception cref="SettingsException">The config is wrong; nothing was run.</exception>
    /// <exception cref="BatonException">The run could not be opened.</exception>
    public async Task<RunOutcome> RunAsync(LoadedSettings config, IProgress<JobProgress> progress, CancellationToken cancellation)
    {
        var composition = new RunComposition(catalog, services, config, warn);
        try
        {
            return await RunAsync(composition, progress, cancellation).ConfigureAwait(false);
        }
        catch (BatonException failure) when (failure is not SettingsException && composition.Mask(failure.Message) != failure.Message)
        {
            throw new BatonException(composition.Mask(failure.Message), failure);
        }
        finally
        {
            await ReleaseAsync(composition, composition).ConfigureAwait(false);
        }
    }

    private async Task<RunOutcome> RunAsync(RunComposition composition, IProgress<JobProgress> progress, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var job = composition.Make();
        var run = await OpenAsync(composition, cancellation).ConfigureAwait(false);
        var recorder = new RunRecorder(run, composition.JobKind, composition.Services.Alerter, line => warn(composition.Mask(line)));
        try
        {
            await recorder.RecordDataAsync(composition.Scope.Components, cancellation).ConfigureAwait(false);
            var result = await job.RunAsync(new JobContext(run, composition.Settings.Seed, composition.Scope, progress), cancellation).ConfigureAwait(false);
            await recorder.RecordResultAsync(result, cancellation).ConfigureAwait(false);
            await recorder.FinishAsync().ConfigureAwait(false);
            return new RunOutcome(run.Id, composition.JobKind, RunStatus.Finished, result, null, clock.Elapsed);
        }
        catch (Exception failure)
        {
            var (status, message, unexpected) = Judge(failure, cancellation);
            var error = composition.Mask(message);
            await recorder.AbortAsync(status, error, unexpected is null ? null : composition.Mask(unexpected.ToString())).ConfigureAwait(false);
            return new RunOutcome(run.Id, composition.JobKind, status, new JobResult(), status == RunStatus.Failed ? error : null, clock.Elapsed);
        }
        finally
        {
            await ReleaseAsync(run, composition).ConfigureAwait(false);
        }
    }

    /// <summary>How a run ended is recorded by now: what cannot be released changes nothing of it, and is told.</summary>
    private async Task ReleaseAsync(IAsyncDisposable owner, RunComposition composition)
    {
        try
        {
            await owner.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            warn(composition.Mask($"Not everything that the run made could be released: {failure.Message}"));
        }
    }

    private static async Task<IRun> OpenAsync(RunComposition composition, CancellationToken cancellation)
    {
        if (composition.Services.Tracker is not { } tracker)
            return new UntrackedRun();
        var start = new RunStart(composition.Settings.Experiment, composition.JobKind, composition.Services.Time.GetUtcNow())
        {
            Name = composition.Settings.Name,
            Config = composition.Record(),
            Tags = RunTags.Collect(composition.Settings.Seed, composition.Settings.Tags, composition.Scope.Catalog),
        };
        return composition.Mask(await tracker.StartRunAsync(start, cancellation).ConfigureAwait(false));
    }

    /// <summary>What a failure means: a person stopped the run, the job says what is wrong, or nobody expected it.</summary>
    private static (RunStatus Status, string Error, Exception? Unexpected) Judge(Exception failure, CancellationToken cancellation) => failure switch
    {
        OperationCanceledException when cancellation.IsCancellationRequested => (RunStatus.Cancelled, "the run was cancelled", null),
        BatonException expected => (RunStatus.Failed, expected.Message, null),
        OutOfMemoryException => (RunStatus.Failed, "The machine has too little memory for this job; read fewer rows or columns.", failure),
        _ => (RunStatus.Failed, $"{failure.GetType().Name}: {failure.Message} (this was not expected; the tracker holds the details in the tag 'baton.exception')", failure),
    };
}
