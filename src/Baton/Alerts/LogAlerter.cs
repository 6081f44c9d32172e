using Baton.Components;
using Baton.Tracking;
using Microsoft.Extensions.Logging;

namespace Baton.Alerts;

/// <summary>Sends alerts to the host's log: an error for a run that failed, information for every other.</summary>
[Component("log")]
public sealed partial class LogAlerter(ILogger<LogAlerter> log) : IAlerter
{
    /// <summary>Whether runs that did what they should are told as well.</summary>
    public bool Successes { get; init; }

    /// <inheritdoc />
    public Task SendAsync(Alert alert, CancellationToken cancellation = default)
    {
        if (alert.Status == RunStatus.Failed)
            LogFailure(alert.Job, alert.Run, alert.Message);
        else if (Successes || alert.Status == RunStatus.Cancelled)
            LogEnd(alert.Job, alert.Run, alert.Message);
        return Task.CompletedTask;
    }

    [LoggerMessage(1, LogLevel.Error, "The {Job} run {Run} failed: {Message}")]
    private partial void LogFailure(string job, string run, string message);

    [LoggerMessage(2, LogLevel.Information, "The {Job} run {Run} ended: {Message}")]
    private partial void LogEnd(string job, string run, string message);
}
