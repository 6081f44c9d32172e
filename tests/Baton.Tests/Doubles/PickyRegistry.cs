using Baton.Artifacts;
using Baton.Registry;

namespace Baton.Tests.Doubles;

/// <summary>Takes the names <c>good</c> and <c>fine</c> only, and keeps nothing.</summary>
internal sealed class PickyRegistry : INameCheckedRegistry
{
    public string? RefuseModel(string model) => model == "good" ? null : $"no model is called {model}";

    public string? RefuseAlias(string alias) => alias == "fine" ? null : $"no alias is called {alias}";

    public Task<ModelVersion> RegisterAsync(string model, ArtifactReference artifact, string? run, IReadOnlyList<string> aliases, CancellationToken cancellation = default) =>
        throw new NotSupportedException();

    public Task<ModelVersion> ResolveAsync(ModelReference reference, CancellationToken cancellation = default) => throw new NotSupportedException();

    public Task SetAliasAsync(string model, string alias, int version, CancellationToken cancellation = default) => throw new NotSupportedException();

    public Task<IReadOnlyList<ModelVersion>> ListAsync(string? model = null, CancellationToken cancellation = default) => throw new NotSupportedException();
}
