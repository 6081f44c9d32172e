using Baton.Artifacts;
using Baton.Components;

namespace Baton.Registry;

/// <summary>Names models and counts their versions; an alias points at one version.</summary>
[ComponentFamily("registry")]
public interface IModelRegistry
{
    /// <summary>Registers the next version of a model.</summary>
    /// <param name="model">The model's name.</param>
    /// <param name="artifact">Its artifact.</param>
    /// <param name="run">The run that made it; <see langword="null"/> if none did.</param>
    /// <param name="aliases">The aliases that point at this version from now on.</param>
    /// <param name="cancellation">Stops the work; no version is made then.</param>
    /// <returns>The version. Two that register at once get two versions.</returns>
    /// <exception cref="RegistryException">The name is not allowed, or the registry cannot be written to.</exception>
    Task<ModelVersion> RegisterAsync(string model, ArtifactReference artifact, string? run, IReadOnlyList<string> aliases, CancellationToken cancellation = default);

    /// <summary>Finds the version that a reference points at.</summary>
    /// <param name="reference">The model and its version or alias.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="RegistryException">There is no such model, version or alias; those there are get named.</exception>
    Task<ModelVersion> ResolveAsync(ModelReference reference, CancellationToken cancellation = default);

    /// <summary>Points an alias at a version; it no longer points at any other.</summary>
    /// <param name="model">The model's name.</param>
    /// <param name="alias">The alias.</param>
    /// <param name="version">The version.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="RegistryException">There is no such version, or the alias is not allowed.</exception>
    Task SetAliasAsync(string model, string alias, int version, CancellationToken cancellation = default);

    /// <summary>Lists the versions of a model, or of all models, the newest first.</summary>
    /// <param name="model">The model's name; all if <see langword="null"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="RegistryException">The registry cannot be read.</exception>
    Task<IReadOnlyList<ModelVersion>> ListAsync(string? model = null, CancellationToken cancellation = default);
}
