using System.ComponentModel.DataAnnotations;
using Baton.Glue;
using Microsoft.ML.Trainers.FastTree;

namespace Baton.Adapters.MLNet.Trees;

/// <summary>What the library's own trainers of trees share. Names in brackets are the library's.</summary>
public abstract class TreeTrainerModel : TreeModel
{
    private protected TreeTrainerModel()
    {
    }

    /// <summary>How many trees are learnt; of several classes, for each [NumberOfTrees].</summary>
    [Range(1, 100_000)]
    [MapTo(nameof(TreeOptions.NumberOfTrees))]
    public int Trees { get; init; } = 100;

    /// <summary>Most leaves of a tree [NumberOfLeaves].</summary>
    [Range(2, 1_000_000)]
    [MapTo(nameof(TreeOptions.NumberOfLeaves))]
    public int Leaves { get; init; } = 20;

    /// <summary>Least rows of a leaf [MinimumExampleCountPerLeaf].</summary>
    [Range(1, int.MaxValue)]
    [MapTo(nameof(TreeOptions.MinimumExampleCountPerLeaf))]
    public int MinRowsPerLeaf { get; init; } = 10;

    /// <summary>Most bins that a feature's values are sorted into [MaximumBinCountPerFeature].</summary>
    [Range(2, 65_536)]
    [MapTo(nameof(TreeOptions.MaximumBinCountPerFeature))]
    public int MaxBins { get; init; } = 255;

    /// <summary>Threads to learn with; the library's choice if none is given [NumberOfThreads].</summary>
    [Range(1, 1024)]
    [MapTo(nameof(TreeOptions.NumberOfThreads))]
    public int? Threads { get; init; }

    private protected override string? AdviceIfAlike =>
        $"No tree could divide the rows into leaves of at least {MinRowsPerLeaf}. Lower minRowsPerLeaf, raise the fractions that trees learn from, or give the model more rows, or features that differ from row to row.";

    /// <summary>Sets what is the same for every fit.</summary>
    private protected static T Prepare<T>(T options, int seed)
        where T : TreeOptions
    {
        options.Seed = options.FeatureSelectionSeed = seed;
        return options;
    }
}
