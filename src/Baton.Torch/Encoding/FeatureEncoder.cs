using Baton.Frames;
using Baton.Models;
using Baton.Torch.Settings;
using Baton.Torch.Storage;

namespace Baton.Torch.Encoding;

/// <summary>
/// Reads features: numbers and truth values as numbers, text and numbers that the schema calls categorical as categories. What a
/// module reads of a row are the numbers, in the order of their columns, and after them a number of 0 or 1 for each category.
/// </summary>
internal sealed class FeatureEncoder
{
    private readonly FeatureBinding _all;
    private readonly FeatureBinding? _numbers;
    private readonly MissingValues _missing;
    private readonly UnknownCategory _unknown;

    /// <summary>Creates the encoder.</summary>
    /// <param name="numbers">The names of the columns that hold numbers.</param>
    /// <param name="categories">The columns that hold categories.</param>
    /// <param name="missing">What becomes of missing values.</param>
    /// <param name="unknown">What becomes of unknown categories.</param>
    /// <exception cref="ModelException">There is no feature, or one stands twice.</exception>
    public FeatureEncoder(IReadOnlyList<string> numbers, IReadOnlyList<CategoryFeature> categories, MissingValues missing, UnknownCategory unknown)
    {
        (Numbers, Categories, _missing, _unknown) = (numbers, categories, missing, unknown);
        _all = new FeatureBinding([.. numbers, .. categories.Select(c => c.Name)]);
        _numbers = numbers.Count > 0 ? new FeatureBinding(numbers) : null;
        Inputs = [.. numbers, .. categories.SelectMany(feature => feature.Categories.Select(category => $"{feature.Name}={category}"))];
    }

    /// <summary>The names of the columns that hold numbers.</summary>
    public IReadOnlyList<string> Numbers { get; }

    /// <summary>The columns that hold categories.</summary>
    public IReadOnlyList<CategoryFeature> Categories { get; }

    /// <summary>The names of what a module reads of a row.</summary>
    public IReadOnlyList<string> Inputs { get; }

    /// <summary>How many categories there are in all.</summary>
    public int Places => Inputs.Count - Numbers.Count;

    /// <summary>Finds out how to read the features of rows to learn from.</summary>
    /// <param name="inputs">The rows.</param>
    /// <param name="options">What settings say of it.</param>
    public static FeatureEncoder Fit(Frame inputs, EncodingOptions options)
    {
        var isCategory = inputs.Schema.ToLookup(CategoryReader.Suits);
        return new FeatureEncoder(
            [.. isCategory[false].Select(c => c.Name)],
            [.. isCategory[true].Select(c => CategoryFeature.Fit(c.Name, inputs[c.Name], options.MaxCategories))],
            options.Missing,
            options.Unknown);
    }

    /// <summary>The encoder of a model.</summary>
    /// <param name="model">What is known of it.</param>
    public static FeatureEncoder Of(SavedModel model) => new(
        [.. model.Features.Where(f => f.Categories is null).Select(f => f.Name)],
        [.. model.Features.Where(f => f.Categories is not null).Select(f => new CategoryFeature(f.Name, f.Categories!))],
        model.Missing,
        model.Unknown);

    /// <summary>The features alone, in the model's order; nothing is copied.</summary>
    /// <param name="inputs">Rows with all features, in any order.</param>
    /// <exception cref="ModelException">Features are missing.</exception>
    public Frame Bind(Frame inputs) => _all.Bind(inputs);

    /// <summary>Reads rows.</summary>
    /// <param name="features">Rows as <see cref="Bind"/> gives them.</param>
    /// <param name="room">Memory for numbers that cannot be read in place; what is read is valid until it is used for something else.</param>
    /// <param name="firstRow">The number of the first row in the data that a person knows, for messages.</param>
    /// <exception cref="ModelException">A value cannot be used.</exception>
    public EncodedRows Read(Frame features, Memory<float> room, int firstRow)
    {
        var numbers = _numbers is null ? null : NumberBlock.Pack(Categories.Count == 0 ? features : _numbers.Bind(features), room, firstRow, _missing);
        var length = (long)features.RowCount * Categories.Count;
        if (length > Array.MaxLength)
            throw new ModelException($"{features.RowCount} rows of {Categories.Count} features with categories are more than one block can hold. Use fewer rows or features at a time.");
        var places = new int[length];
        var offset = 0;
        for (var i = 0; i < Categories.Count; i++)
        {
            Categories[i].Encode(features.Columns[Numbers.Count + i], firstRow, _missing, _unknown, places, new CategoryLayout(i, Categories.Count, offset, Places));
            offset += Categories[i].Categories.Count;
        }

        return new EncodedRows(features.RowCount, numbers, places);
    }
}
