using Baton.Artifacts;
using Baton.Registry;

namespace Baton.Tests.Doubles;

/// <summary>Remembers what was registered, or refuses it.</summary>
internal sealed class RecordedRegistry : IModelRegistry
{
    public List<(string Model, ArtifactReference Artifact, string? Run, IReadOnlyList<string> Aliases)> Registered { get; } = [];

    /// <summary>Why nothing can be registered.</summary>
    public string? Refusal { get; init; }

    public Task<ModelVersion> RegisterAsync(string model, ArtifactReference artifact, string? run, IReadOnlyList<string> aliases, CancellationToken cancellation = default)
    {
        if (Refusal is not null)
            throw new RegistryException(Refusal);
        Registered.Add((model, artifact, run, aliases));
        return Task.FromResult(new ModelVersion(model, Registered.Count, artifact, run, DateTimeOffset.UnixEpoch, aliases));
    }

    public Task<ModelVersion> ResolveAsync(ModelReference reference, CancellationToken cancellation = default)
    {
        var version = Registered.FindLastIndex(r => r.Model == reference.Model) + 1;
        var (model, artifact, run, aliases) = Registered[version - 1];
        return Task.FromResult(new ModelVersion(model, version, artifact, run, DateTimeOffset.UnixEpoch, aliases));
    }

    public Task SetAliasAsync(string model, string alias, int version, CancellationToken cancellation = default) => throw new NotSupportedException();

    public Task<IReadOnlyList<ModelVersion>> ListAsync(string? model = null, CancellationToken cancellation = default) => throw new NotSupportedException();
}
