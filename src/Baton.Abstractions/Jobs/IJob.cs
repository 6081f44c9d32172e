using Baton.Components;

namespace Baton.Jobs;

/// <summary>
/// A piece of work that config describes and a run carries out. The steps around it (open the run, record what it was
/// given, close it, alert) are the runner's; a job holds only the job.
/// </summary>
[ComponentFamily("job")]
public interface IJob
{
    /// <summary>Does the work.</summary>
    /// <param name="context">The run it belongs to.</param>
    /// <param name="cancellation">Cancelled when a person or the host stops the run.</param>
    /// <returns>What came out.</returns>
    /// <exception cref="BatonException">The job failed for a reason that a person can act on.</exception>
    Task<JobResult> RunAsync(JobContext context, CancellationToken cancellation);
}
