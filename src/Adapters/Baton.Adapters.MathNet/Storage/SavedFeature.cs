using Baton.Adapters.MathNet.Encoding;
using Baton.Models.Categories;

namespace Baton.Adapters.MathNet.Storage;

/// <summary>A feature as it was fitted.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Mean">Of numbers: what stands for a missing one, if any may be missing.</param>
/// <param name="Categories">The categories, if it has any.</param>
internal sealed record SavedFeature(string Name, double? Mean, IReadOnlyList<string>? Categories)
{
    public static SavedFeature Of(FeatureColumn column) => column switch
    {
        CategoryFeature feature => new(feature.Name, null, feature.Categories),
        NumberFeature feature => new(feature.Name, feature.Mean, null),
        _ => throw new InvalidOperationException($"A feature of the type {column.GetType()} cannot be saved."),
    };

    public FeatureColumn Restore() => Categories is null ? new NumberFeature(Name, Mean) : new CategoryFeature(new CategoryTable(Name, Categories));
}
