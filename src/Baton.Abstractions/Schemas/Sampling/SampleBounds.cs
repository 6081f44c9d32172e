namespace Baton.Schemas.Sampling;

/// <summary>What sample values lie between; the bounds themselves may be drawn.</summary>
internal readonly record struct SampleBounds<T>(T? Minimum, T? Maximum)
    where T : unmanaged;
