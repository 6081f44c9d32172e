using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Settings;
using Baton.Glue;

namespace Baton.Adapters.MLNet.Linear;

/// <summary>What the trainers of linear models share.</summary>
public abstract class LinearModel : MLNetModel
{
    private protected LinearModel()
    {
    }

    /// <summary>How categories become numbers.</summary>
    [Unmapped]
    public CategoryEncoding Categories { get; init; } = CategoryEncoding.OneHot;

    /// <summary>What becomes of missing values and NaN in the features.</summary>
    [Unmapped]
    public MissingValues Missing { get; init; } = MissingValues.Refuse;

    /// <summary>Whether numbers are centred and divided by their standard deviation first, without which these trainers hardly learn.</summary>
    [Unmapped]
    public bool Standardize { get; init; } = true;

    private protected override EncodingOptions Encoding =>
        new(Categories, HashBits, MaxCategories, UnknownCategory, Missing.ToHandling(), Standardize);
}
