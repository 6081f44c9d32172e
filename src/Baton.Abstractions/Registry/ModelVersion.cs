using Baton.Artifacts;

namespace Baton.Registry;

/// <summary>One version of a registered model.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="Version">The version, from 1.</param>
/// <param name="Artifact">Its artifact.</param>
/// <param name="Run">The run that made it; <see langword="null"/> if none did.</param>
/// <param name="CreatedAt">When it was registered.</param>
/// <param name="Aliases">The aliases that point at it, sorted.</param>
public sealed record ModelVersion(
    string Model, int Version, ArtifactReference Artifact, string? Run, DateTimeOffset CreatedAt, IReadOnlyList<string> Aliases);
