using Baton.Tracking;

namespace Baton.Jobs;

/// <summary>What a job may know of its run.</summary>
/// <param name="Run">The open run, to record metrics, parameters and artifacts in.</param>
/// <param name="Seed">The run's seed; all randomness of a run comes from it.</param>
/// <param name="Scope">Makes components that only the job knows of, such as the model of a loaded artifact; the run owns them.</param>
/// <param name="Progress">Receives how far the job is.</param>
public sealed record JobContext(IRun Run, int Seed, Components.ComponentScope Scope, IProgress<JobProgress> Progress);
