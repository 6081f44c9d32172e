using Baton.Artifacts;
using Baton.Testing.Components;

namespace Baton.Testing.Artifacts;

/// <summary>What the laws have to know of an artifact store: where it keeps artifacts.</summary>
public abstract class ArtifactStoreFixture : StorageFixture<IArtifactStore>;
