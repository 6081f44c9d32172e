using Baton.Components;

namespace Baton.Benchmarks.Components;

/// <summary>A family of the benchmark's own.</summary>
[ComponentFamily("worker")]
public interface IWorker;
