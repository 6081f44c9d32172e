using System.Text.Json.Serialization;
using Baton.Models;
using Baton.Torch.Settings;

namespace Baton.Torch.Storage;

/// <summary>What is stored beside the module's parameters.</summary>
/// <param name="Format">The version of this description.</param>
/// <param name="Library">The version of the vendor's library that made the model, for people.</param>
/// <param name="Objective">What is predicted.</param>
/// <param name="Missing">What becomes of missing values.</param>
/// <param name="Features">The features, in the model's order.</param>
/// <param name="TargetCentre">What is added to a predicted number.</param>
/// <param name="TargetDivisor">What a predicted number is multiplied by first.</param>
/// <param name="Classes">The classes, if it is a classifier.</param>
/// <param name="Sha256">The digest of the parameters' file.</param>
/// <param name="Unknown">What becomes of categories that were not there when the model was fitted.</param>
internal sealed record SavedModel(
    int Format,
    string Library,
    [property: JsonConverter(typeof(JsonStringEnumConverter<TorchObjective>))] TorchObjective Objective,
    [property: JsonConverter(typeof(JsonStringEnumConverter<MissingValues>))] MissingValues Missing,
    IReadOnlyList<SavedFeature> Features,
    float TargetCentre,
    float TargetDivisor,
    ClassLabels? Classes,
    string Sha256,
    [property: JsonConverter(typeof(JsonStringEnumConverter<UnknownCategory>))] UnknownCategory Unknown = UnknownCategory.Ignore)
{
    /// <summary>The version of the description that this code writes and reads.</summary>
    public const int CurrentFormat = 1;
}
