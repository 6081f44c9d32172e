namespace Baton.Tracking;

/// <summary>What is known of a run when it begins.</summary>
/// <param name="Experiment">The experiment it belongs to.</param>
/// <param name="Job">The kind of its job.</param>
/// <param name="StartedAt">When it began.</param>
public sealed record RunStart(string Experiment, string Job, DateTimeOffset StartedAt)
{
    /// <summary>A name for people; <see langword="null"/> for none.</summary>
    public string? Name { get; init; }

    /// <summary>The resolved config, secrets left out.</summary>
    public string Config { get; init; } = "";

    /// <summary>Tags: commit, seed, host and the like.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
