using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Settings;
using Baton.Glue;

namespace Baton.Adapters.MLNet.Trees;

/// <summary>What FastTree and FastForest share: how columns become numbers.</summary>
public abstract class TreeModel : MLNetModel
{
    private protected TreeModel()
    {
    }

    /// <summary>How categories become numbers.</summary>
    [Unmapped]
    public CategoryEncoding Categories { get; init; } = CategoryEncoding.Ordinal;

    /// <summary>What becomes of missing values and NaN in the features; the trainer itself would leave such rows out.</summary>
    [Unmapped]
    public MissingValues Missing { get; init; } = MissingValues.Refuse;

    private protected override EncodingOptions Encoding =>
        new(Categories, HashBits, MaxCategories, UnknownCategory, Missing.ToHandling(), Standardize: false);
}
