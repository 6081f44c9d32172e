using Baton.Artifacts;

namespace Baton.Models;

/// <summary>A model whose fitted state can be loaded from what its predictor saved.</summary>
public interface IRestorable : IModel
{
    /// <summary>Loads a fitted model.</summary>
    /// <param name="artifact">The files that <see cref="ISaveable.Save"/> wrote.</param>
    /// <returns>The fitted model; the caller disposes it.</returns>
    /// <exception cref="ModelException">The files are not what this version of the model writes.</exception>
    IPredictor Load(IArtifactReader artifact);
}
