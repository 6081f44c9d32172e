using System.Text.Json.Serialization;
using Baton.Adapters.MLNet.Encoding;
using Baton.Models;

namespace Baton.Adapters.MLNet.Storage;

/// <summary>A feature as it is stored.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Form">What becomes of its values.</param>
/// <param name="Missing">What becomes of missing ones.</param>
/// <param name="Mean">What stands for a missing number.</param>
/// <param name="Scale">How numbers are scaled, if they are.</param>
/// <param name="Categories">The categories that were learnt, if any.</param>
/// <param name="RefusesUnknown">Whether another category is refused.</param>
/// <param name="HashBits">How many bits of the hash choose the bucket.</param>
internal sealed record SavedFeature(
    string Name,
    [property: JsonConverter(typeof(JsonStringEnumConverter<SavedForm>))] SavedForm Form,
    [property: JsonConverter(typeof(JsonStringEnumConverter<MissingHandling>))] MissingHandling Missing,
    float Mean,
    NumberScale? Scale,
    IReadOnlyList<string>? Categories,
    bool RefusesUnknown,
    int HashBits)
{
    public static SavedFeature Of(FeatureColumn feature) => feature switch
    {
        NumberFeature f => new(f.Name, SavedForm.Number, f.Missing, f.Mean, f.Scale, null, false, 0),
        OneHotFeature f => Of(f, SavedForm.OneHot),
        OrdinalFeature f => Of(f, SavedForm.Ordinal),
        HashFeature f => new(f.Name, SavedForm.Hash, Handling(f.RefusesMissing), 0, null, null, false, f.Bits),
        _ => throw new ArgumentOutOfRangeException(nameof(feature), feature.GetType(), "There is no such feature."),
    };

    public FeatureColumn Restore()
    {
        var refusesMissing = Missing == MissingHandling.Refuse;
        return Form switch
        {
            SavedForm.Number when float.IsFinite(Mean) && Scale is not { IsUsable: false } && Enum.IsDefined(Missing) => new NumberFeature(Name, Missing, Mean, Scale),
            SavedForm.OneHot => new OneHotFeature(Name, new CategoryTable(Name, Categories ?? []), refusesMissing, RefusesUnknown),
            SavedForm.Ordinal => new OrdinalFeature(Name, new CategoryTable(Name, Categories ?? []), refusesMissing, RefusesUnknown),
            SavedForm.Hash => new HashFeature(Name, HashBits, refusesMissing),
            _ => throw new ModelException($"The saved feature '{Name}' is damaged. Restore the artifact, or train the model again."),
        };
    }

    private static SavedFeature Of(TabledFeature feature, SavedForm form) =>
        new(feature.Name, form, Handling(feature.RefusesMissing), 0, null, feature.Table.Names, feature.RefusesUnknown, 0);

    private static MissingHandling Handling(bool refuses) => refuses ? MissingHandling.Refuse : MissingHandling.Mean;
}
