using Baton.Artifacts;
using Baton.Data;

namespace Baton.Tracking;

/// <summary>An open run. What a call has recorded survives the process from the moment that the call returns.</summary>
public interface IRun : IAsyncDisposable
{
    /// <summary>The run's id.</summary>
    string Id { get; }

    /// <summary>Records parameters; a name given again replaces its value.</summary>
    /// <param name="parameters">Names with their values as text.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task LogParametersAsync(IReadOnlyDictionary<string, string> parameters, CancellationToken cancellation = default);

    /// <summary>Records metrics at a step; a name given again at the same step replaces its value.</summary>
    /// <param name="metrics">Names with their values; not-a-number and infinities are kept as such.</param>
    /// <param name="step">The step, such as a round; 0 where there is only one.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task LogMetricsAsync(IReadOnlyDictionary<string, double> metrics, long step = 0, CancellationToken cancellation = default);

    /// <summary>Records tags; a name given again replaces its value.</summary>
    /// <param name="tags">Names with their values.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task LogTagsAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellation = default);

    /// <summary>Records which data the run reads.</summary>
    /// <param name="fingerprint">The data.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task LogDataAsync(DataFingerprint fingerprint, CancellationToken cancellation = default);

    /// <summary>Records an artifact that the run made.</summary>
    /// <param name="artifact">The artifact.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task LogArtifactAsync(ArtifactReference artifact, CancellationToken cancellation = default);

    /// <summary>Ends the run.</summary>
    /// <param name="status">How it ended.</param>
    /// <param name="error">Why it failed; <see langword="null"/> if it did not.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task FinishAsync(RunStatus status, string? error = null, CancellationToken cancellation = default);
}
