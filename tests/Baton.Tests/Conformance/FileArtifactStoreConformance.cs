using Baton.Artifacts;

namespace Baton.Tests;

public partial class FileArtifactStoreConformance
{
    protected override IArtifactStore Create(string folder) => new FileArtifactStore { Root = folder };
}
