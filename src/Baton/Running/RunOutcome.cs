using Baton.Jobs;
using Baton.Tracking;

namespace Baton.Running;

/// <summary>How a run ended and what came out of it.</summary>
/// <param name="Run">The run's id.</param>
/// <param name="Job">The kind of its job.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Result">What came out; empty unless the run finished.</param>
/// <param name="Error">Why it failed, for people; <see langword="null"/> if it did not.</param>
/// <param name="Duration">How long it took.</param>
public sealed record RunOutcome(string Run, string Job, RunStatus Status, JobResult Result, string? Error, TimeSpan Duration);
