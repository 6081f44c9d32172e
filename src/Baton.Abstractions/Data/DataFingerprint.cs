namespace Baton.Data;

/// <summary>Identifies data: equal fingerprints, equal data.</summary>
/// <param name="Source">Where the data is, as config names it.</param>
/// <param name="Digest">The algorithm and the digest of its content, such as <c>sha256:…</c>.</param>
/// <param name="Bytes">Its size in bytes; <see langword="null"/> if it has none.</param>
public sealed record DataFingerprint(string Source, string Digest, long? Bytes);
