using System.ComponentModel.DataAnnotations;
using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Settings;
using Baton.Glue;
using Microsoft.ML.Trainers.LightGbm;

namespace Baton.Adapters.MLNet.LightGbm;

/// <summary>What the trainers of LightGBM (Ke and others, 2017) share. Names in brackets are those of ML.NET.</summary>
public abstract class LightGbmModel : MLNetModel
{
    private protected LightGbmModel()
    {
    }

    /// <summary>How categories become numbers.</summary>
    [Unmapped]
    public CategoryEncoding Categories { get; init; } = CategoryEncoding.Ordinal;

    /// <summary>What becomes of missing values and NaN in the features.</summary>
    [Unmapped]
    public LightGbmMissingValues Missing { get; init; } = LightGbmMissingValues.Learn;

    /// <summary>How many rounds to learn; each adds a tree, or one for every class [NumberOfIterations].</summary>
    [Range(1, 100_000)]
    [MapTo(nameof(LightGbmRegressionTrainer.Options.NumberOfIterations))]
    public int Rounds { get; init; } = 100;

    /// <summary>How much of each new tree's correction is applied; chosen by the size of the data if none is given [LearningRate].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    public double? LearningRate { get; init; }

    /// <summary>Most leaves of a tree; chosen by the size of the data if none is given [NumberOfLeaves].</summary>
    [Range(2, 131_072)]
    [MapTo(nameof(LightGbmRegressionTrainer.Options.NumberOfLeaves))]
    public int? Leaves { get; init; }

    /// <summary>Least rows of a leaf; chosen by the size of the data if none is given [MinimumExampleCountPerLeaf].</summary>
    [Range(1, int.MaxValue)]
    [MapTo(nameof(LightGbmRegressionTrainer.Options.MinimumExampleCountPerLeaf))]
    public int? MinRowsPerLeaf { get; init; }

    /// <summary>Most bins that a feature's values are sorted into [MaximumBinCountPerFeature].</summary>
    [Range(2, 65_536)]
    [MapTo(nameof(LightGbmRegressionTrainer.Options.MaximumBinCountPerFeature))]
    public int MaxBins { get; init; } = 255;

    /// <summary>Threads to learn with; all that the machine has if none is given [NumberOfThreads].</summary>
    [Range(1, 1024)]
    [MapTo(nameof(LightGbmRegressionTrainer.Options.NumberOfThreads))]
    public int? Threads { get; init; }

    /// <summary>How a tree is grown.</summary>
    [Unmapped]
    public LightGbmBooster Booster { get; init; } = new();

    private protected override EncodingOptions Encoding =>
        new(Categories, HashBits, MaxCategories, UnknownCategory, Missing.ToHandling(), Standardize: false);
}
