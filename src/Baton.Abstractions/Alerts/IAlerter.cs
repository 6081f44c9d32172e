using Baton.Components;

namespace Baton.Alerts;

/// <summary>Tells people how a run ended.</summary>
[ComponentFamily("alerter")]
public interface IAlerter
{
    /// <summary>Sends an alert. A failure to send must not fail the run; the runner reports it and goes on.</summary>
    /// <param name="alert">What happened.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task SendAsync(Alert alert, CancellationToken cancellation = default);
}
