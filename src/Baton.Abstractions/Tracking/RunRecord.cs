using Baton.Artifacts;
using Baton.Data;

namespace Baton.Tracking;

/// <summary>A run as it was recorded.</summary>
/// <param name="Id">The run's id.</param>
/// <param name="Start">What was known when it began.</param>
/// <param name="Status">How it stands.</param>
public sealed record RunRecord(string Id, RunStart Start, RunStatus Status)
{
    /// <summary>When it ended; <see langword="null"/> while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it failed; <see langword="null"/> if it did not.</summary>
    public string? Error { get; init; }

    /// <summary>The parameters.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The metrics, each at its last step.</summary>
    public IReadOnlyDictionary<string, double> Metrics { get; init; } = new Dictionary<string, double>();

    /// <summary>The tags, those of the start among them.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>The data it read.</summary>
    public IReadOnlyList<DataFingerprint> Data { get; init; } = [];

    /// <summary>The artifacts it made.</summary>
    public IReadOnlyList<ArtifactReference> Artifacts { get; init; } = [];
}
