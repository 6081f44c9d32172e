using Baton.Tracking;

namespace Baton.Alerts;

/// <summary>How a run ended, for people.</summary>
/// <param name="Run">The run's id.</param>
/// <param name="Job">The kind of its job.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Message">What happened, in a sentence.</param>
public sealed record Alert(string Run, string Job, RunStatus Status, string Message);
