using Baton.Components;

namespace Baton.Tracking;

/// <summary>Records runs: what they were given, what came out, how they ended.</summary>
[ComponentFamily("tracker")]
public interface IExperimentTracker
{
    /// <summary>Opens a run.</summary>
    /// <param name="start">What is known when it begins.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The open run. A run whose process ends without finishing it is reported as failed from then on.</returns>
    /// <exception cref="TrackingException">The tracker cannot be written to.</exception>
    Task<IRun> StartRunAsync(RunStart start, CancellationToken cancellation = default);

    /// <summary>Finds a run.</summary>
    /// <param name="id">The run's id.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The run, or <see langword="null"/> if there is none.</returns>
    /// <exception cref="TrackingException">The tracker cannot be read.</exception>
    Task<RunRecord?> FindRunAsync(string id, CancellationToken cancellation = default);

    /// <summary>Lists runs, the newest first.</summary>
    /// <param name="experiment">The experiment; all if <see langword="null"/>.</param>
    /// <param name="limit">How many at the most.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="TrackingException">The tracker cannot be read.</exception>
    Task<IReadOnlyList<RunRecord>> ListRunsAsync(string? experiment = null, int limit = 100, CancellationToken cancellation = default);
}
