using System.ComponentModel.DataAnnotations;
using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Fitting;
using Baton.Adapters.MLNet.Settings;
using Baton.Components;
using Baton.Glue;
using Baton.Models;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Baton.Adapters.MLNet.Clustering;

/// <summary>K-means of ML.NET: groups rows around centres. The target is not learnt from; metrics say how well the groups fit it.</summary>
/// <remarks>
/// A row's prediction is the number of the nearest centre, from 1 on; <c>distance_1</c> and so on are the squares of the
/// distances to all of them. It learns with one thread: with several, two fits differ. Names in brackets are the library's own.
/// </remarks>
[Model(Kind)]
[MapSettings(typeof(KMeansTrainer.Options))]
public sealed partial class KMeansModel : MLNetModel
{
    internal const string Kind = "mlnet-kmeans";

    /// <summary>How many groups to find [NumberOfClusters].</summary>
    [Range(1, 10_000)]
    [MapTo(nameof(KMeansTrainer.Options.NumberOfClusters))]
    public int Clusters { get; init; } = 5;

    /// <summary>How the first centres are chosen.</summary>
    [MapTo(nameof(KMeansTrainer.Options.InitializationAlgorithm))]
    public KMeansStart Start { get; init; } = KMeansStart.KMeansYinyang;

    /// <summary>Most passes through the data [MaximumNumberOfIterations].</summary>
    [Range(1, 1_000_000)]
    [MapTo(nameof(KMeansTrainer.Options.MaximumNumberOfIterations))]
    public int MaxIterations { get; init; } = 1000;

    /// <summary>How little a pass may gain before the search ends [OptimizationTolerance].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    [MapTo(nameof(KMeansTrainer.Options.OptimizationTolerance))]
    public float Tolerance { get; init; } = 1e-7f;

    /// <summary>How categories become numbers.</summary>
    [Unmapped]
    public CategoryEncoding Categories { get; init; } = CategoryEncoding.OneHot;

    /// <summary>What becomes of missing values and NaN in the features.</summary>
    [Unmapped]
    public MissingValues Missing { get; init; } = MissingValues.Refuse;

    /// <summary>Whether numbers are centred and divided by their standard deviation first, so that all of them count alike.</summary>
    [Unmapped]
    public bool Standardize { get; init; } = true;

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Clustering;

    private protected override EncodingOptions Encoding =>
        new(Categories, HashBits, MaxCategories, UnknownCategory, Missing.ToHandling(), Standardize);

    private protected override int Outputs(ClassLabels? classes) => Clusters;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed)
    {
        if (rows.GetRowCount() < Clusters)
            throw new ModelException($"'{Kind}' cannot find {Clusters} groups among {rows.GetRowCount()} rows. Lower clusters, or give it more rows.");
        var options = MapSettings();
        options.NumberOfThreads = 1;
        return library.Clustering.Trainers.KMeans(options).Fit(rows);
    }
}
