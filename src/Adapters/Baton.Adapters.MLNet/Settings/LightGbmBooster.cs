using System.ComponentModel.DataAnnotations;
using Baton.Glue;
using Microsoft.ML.Trainers.LightGbm;

namespace Baton.Adapters.MLNet.Settings;

/// <summary>How LightGBM grows a tree. Names in brackets are those of ML.NET.</summary>
[MapSettings(typeof(GradientBooster.Options))]
public sealed partial record LightGbmBooster
{
    /// <summary>Deepest level of a tree; no limit if 0 [MaximumTreeDepth].</summary>
    [Range(0, 1000)]
    [MapTo(nameof(GradientBooster.Options.MaximumTreeDepth))]
    public int MaxDepth { get; init; }

    /// <summary>Least gain that a split must bring [MinimumSplitGain].</summary>
    [Range(0.0, double.MaxValue)]
    [MapTo(nameof(GradientBooster.Options.MinimumSplitGain))]
    public double MinSplitGain { get; init; }

    /// <summary>Least sum of second derivatives in a leaf [MinimumChildWeight].</summary>
    [Range(0.0, double.MaxValue)]
    [MapTo(nameof(GradientBooster.Options.MinimumChildWeight))]
    public double MinChildWeight { get; init; } = 0.1;

    /// <summary>Fraction of the rows in a sample [SubsampleFraction].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    [MapTo(nameof(GradientBooster.Options.SubsampleFraction))]
    public double Subsample { get; init; } = 1;

    /// <summary>How many trees in a row share a sample of the rows; every tree sees all rows if 0 [SubsampleFrequency].</summary>
    [Range(0, 100_000)]
    [MapTo(nameof(GradientBooster.Options.SubsampleFrequency))]
    public int SampleEvery { get; init; }

    /// <summary>Fraction of the features that each tree may use [FeatureFraction].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    [MapTo(nameof(GradientBooster.Options.FeatureFraction))]
    public double ColumnSample { get; init; } = 1;

    /// <summary>L2 penalty on the leaves' weights [L2Regularization].</summary>
    [Range(0.0, double.MaxValue)]
    [MapTo(nameof(GradientBooster.Options.L2Regularization))]
    public double L2 { get; init; } = 0.01;

    /// <summary>L1 penalty on the leaves' weights [L1Regularization].</summary>
    [Range(0.0, double.MaxValue)]
    [MapTo(nameof(GradientBooster.Options.L1Regularization))]
    public double L1 { get; init; }
}
