using Baton.Adapters.Sqlite;
using Baton.Artifacts;
using Baton.Registry;

namespace Baton.Testing.Tests.Storage;

/// <summary>Keeps versions in a database file, with a flaw.</summary>
/// <param name="path">The file.</param>
internal sealed class FlawedRegistry(string path) : INameCheckedRegistry
{
    private readonly SqliteModelRegistry _good = new() { Path = path };

    public Func<ModelVersion, ModelVersion> Version { get; init; } = static v => v;

    public Func<string, bool> MovesAlias { get; init; } = static _ => true;

    public Func<RegistryException, Exception> Failure { get; init; } = static e => e;

    public Func<CancellationToken, CancellationToken> Cancellation { get; init; } = static c => c;

    public Func<string, string?, string?> Refusal { get; init; } = static (_, reason) => reason;

    public string? RefuseModel(string model) => Refusal(model, _good.RefuseModel(model));

    public string? RefuseAlias(string alias) => _good.RefuseAlias(alias);

    public async Task<ModelVersion> RegisterAsync(string model, ArtifactReference artifact, string? run, IReadOnlyList<string> aliases, CancellationToken cancellation = default) =>
        Version(await TranslatedAsync(() => _good.RegisterAsync(model, artifact, run, aliases, Cancellation(cancellation))));

    public async Task<ModelVersion> ResolveAsync(ModelReference reference, CancellationToken cancellation = default) =>
        Version(await TranslatedAsync(() => _good.ResolveAsync(reference, cancellation)));

    public Task SetAliasAsync(string model, string alias, int version, CancellationToken cancellation = default) =>
        MovesAlias(alias) ? _good.SetAliasAsync(model, alias, version, Cancellation(cancellation)) : Task.CompletedTask;

    public Task<IReadOnlyList<ModelVersion>> ListAsync(string? model = null, CancellationToken cancellation = default) => _good.ListAsync(model, cancellation);

    private async Task<ModelVersion> TranslatedAsync(Func<Task<ModelVersion>> work)
    {
        try
        {
            return await work();
        }
        catch (RegistryException exception)
        {
            throw Failure(exception);
        }
    }
}
