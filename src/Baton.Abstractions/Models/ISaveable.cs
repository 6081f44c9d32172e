using Baton.Artifacts;

namespace Baton.Models;

/// <summary>A fitted model that can be stored and loaded again by its <see cref="IRestorable"/>.</summary>
public interface ISaveable : IPredictor
{
    /// <summary>Writes the fitted state. The model's kind and settings are stored by the caller.</summary>
    /// <param name="artifact">Receives the files.</param>
    void Save(IArtifactWriter artifact);
}
