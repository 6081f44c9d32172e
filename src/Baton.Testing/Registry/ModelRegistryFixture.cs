using Baton.Registry;
using Baton.Testing.Components;

namespace Baton.Testing.Registry;

/// <summary>What the laws have to know of a model registry: where it keeps what is registered.</summary>
public abstract class ModelRegistryFixture : StorageFixture<IModelRegistry>;
