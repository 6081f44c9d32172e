namespace Baton.Data;

/// <summary>A reader that can say which data it reads, so that a run records what it was given.</summary>
public interface IFingerprinted : IReader
{
    /// <summary>Identifies the data as it is now.</summary>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="Frames.DataException">The source is missing.</exception>
    Task<DataFingerprint> FingerprintAsync(CancellationToken cancellation = default);
}
