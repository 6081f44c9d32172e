namespace Baton.Artifacts;

/// <summary>Names a committed artifact, together with the digest that its content must have.</summary>
/// <param name="Name">What it is, such as <c>model</c>; for people.</param>
/// <param name="Id">The store's own id of it.</param>
/// <param name="Digest">The digest over the names and contents of all its files, such as <c>sha256:…</c>.</param>
/// <param name="Bytes">The size of all its files.</param>
public sealed record ArtifactReference(string Name, string Id, string Digest, long Bytes);
