namespace Baton.Models;

/// <summary>What a model may know of the run that fits it.</summary>
/// <param name="Seed">The run's seed; a model that uses randomness takes it from here unless a setting of its own overrides it.</param>
/// <param name="Cancellation">Cancelled when the run is; a model looks at it at least once a round.</param>
public sealed record FitContext(int Seed, CancellationToken Cancellation)
{
    /// <summary>Receives how far the fit is; never <see langword="null"/>.</summary>
    public Action<FitProgress> Report { get; init; } = static _ => { };
}
