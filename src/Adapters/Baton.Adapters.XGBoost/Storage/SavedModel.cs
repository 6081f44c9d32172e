using Baton.Models;

namespace Baton.Adapters.XGBoost.Storage;

/// <summary>What is stored beside the library's own file: all that it does not know of the model.</summary>
/// <param name="Format">The version of this description.</param>
/// <param name="Library">The library's version that made the model, for people.</param>
/// <param name="Objective">The library's name of the objective, for people.</param>
/// <param name="Features">The features' names, in the model's order.</param>
/// <param name="Classes">The classes, if it is a classifier.</param>
/// <param name="Sha256">The digest of the library's own file: it does not survive every kind of damage.</param>
internal sealed record SavedModel(
    int Format, string Library, string Objective, IReadOnlyList<string> Features, ClassLabels? Classes, string Sha256)
{
    /// <summary>The version of the description that this code writes and reads.</summary>
    public const int CurrentFormat = 1;

    public static SavedModel Of(Version library, string objective, FeatureBinding binding, ClassLabels? classes, byte[] trees) => new(
        CurrentFormat,
        library.ToString(),
        objective,
        binding.Features,
        classes,
        ModelFiles.Digest(trees));
}
