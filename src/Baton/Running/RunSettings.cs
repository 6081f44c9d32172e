namespace Baton.Running;

/// <summary>The section <c>run:</c> of a config: what a run is called and what its randomness comes from.</summary>
/// <param name="Experiment">The experiment that the run belongs to.</param>
/// <param name="Name">A name for people; <see langword="null"/> for none.</param>
/// <param name="Seed">The seed of all randomness in the run.</param>
/// <param name="Tags">Tags to record with the run.</param>
internal sealed record RunSettings(string Experiment, string? Name, int Seed, IReadOnlyDictionary<string, string> Tags);
