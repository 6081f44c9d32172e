using System.ComponentModel.DataAnnotations;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML.Trainers.FastTree;

namespace Baton.Adapters.MLNet.Trees;

/// <summary>What the trainers of gradient-boosted trees share. Names in brackets are the library's own.</summary>
public abstract class FastTreeModel : TreeTrainerModel, ICheckedSettings
{
    private protected FastTreeModel()
    {
    }

    /// <summary>How much of each new tree's correction is applied [LearningRate].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    public double LearningRate { get; init; } = 0.2;

    /// <summary>Fraction of the features that each tree may use [FeatureFraction].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    [MapTo(nameof(TreeOptions.FeatureFraction))]
    public double ColumnSample { get; init; } = 1;

    /// <summary>Fraction of the features that each split may use [FeatureFractionPerSplit].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    [MapTo(nameof(TreeOptions.FeatureFractionPerSplit))]
    public double ColumnSamplePerSplit { get; init; } = 1;

    /// <summary>How many trees in a row share a sample of the rows, a divisor of their number; every tree sees all rows if 0 [BaggingSize].</summary>
    [Range(0, 100_000)]
    [MapTo(nameof(TreeOptions.BaggingSize))]
    public int SampleEvery { get; init; }

    /// <summary>Fraction of the rows in a sample [BaggingExampleFraction].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    [MapTo(nameof(TreeOptions.BaggingExampleFraction))]
    public double Subsample { get; init; } = 0.7;

    /// <inheritdoc />
    public IEnumerable<SettingProblem> CheckSettings()
    {
        if (SampleEvery > 0 && Trees % SampleEvery != 0)
            yield return new SettingProblem("sampleEvery", $"must divide the number of trees, but {Trees} trees are no multiple of {SampleEvery}");
    }
}
