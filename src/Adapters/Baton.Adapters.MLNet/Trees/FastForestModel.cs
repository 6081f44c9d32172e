using System.ComponentModel.DataAnnotations;
using Baton.Glue;
using Microsoft.ML.Trainers.FastTree;

namespace Baton.Adapters.MLNet.Trees;

/// <summary>What the trainers of random forests share. Names in brackets are the library's own.</summary>
public abstract class FastForestModel : TreeTrainerModel
{
    private protected FastForestModel()
    {
    }

    /// <summary>Fraction of the features that each tree may use [FeatureFraction].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    [MapTo(nameof(TreeOptions.FeatureFraction))]
    public double ColumnSample { get; init; } = 0.7;

    /// <summary>Fraction of the features that each split may use [FeatureFractionPerSplit].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    [MapTo(nameof(TreeOptions.FeatureFractionPerSplit))]
    public double ColumnSamplePerSplit { get; init; } = 0.7;

    /// <summary>Fraction of the rows that each tree learns from [BaggingExampleFraction].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    [MapTo(nameof(TreeOptions.BaggingExampleFraction))]
    public double Subsample { get; init; } = 0.7;
}
