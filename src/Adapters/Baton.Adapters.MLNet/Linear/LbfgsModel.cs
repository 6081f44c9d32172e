using System.ComponentModel.DataAnnotations;
using Baton.Glue;
using Microsoft.ML.Trainers;

namespace Baton.Adapters.MLNet.Linear;

/// <summary>What the trainers by limited-memory BFGS share. They learn with one thread: sums of several depend on how many there are. Names in brackets are the library's own.</summary>
public abstract class LbfgsModel : LinearModel
{
    private protected LbfgsModel()
    {
    }

    /// <summary>The penalty on the squares of the weights [L2Regularization].</summary>
    [Range(0.0, float.MaxValue)]
    [MapTo(nameof(LbfgsPoissonRegressionTrainer.Options.L2Regularization))]
    public float L2 { get; init; } = 1;

    /// <summary>The penalty on the size of the weights, which makes small ones 0 [L1Regularization].</summary>
    [Range(0.0, float.MaxValue)]
    [MapTo(nameof(LbfgsPoissonRegressionTrainer.Options.L1Regularization))]
    public float L1 { get; init; } = 1;

    /// <summary>How little a step may gain before the search ends [OptimizationTolerance].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    [MapTo(nameof(LbfgsPoissonRegressionTrainer.Options.OptimizationTolerance))]
    public float Tolerance { get; init; } = 1e-7f;

    /// <summary>How many steps back the search remembers [HistorySize].</summary>
    [Range(1, 1000)]
    [MapTo(nameof(LbfgsPoissonRegressionTrainer.Options.HistorySize))]
    public int History { get; init; } = 20;

    /// <summary>Most steps of the search [MaximumNumberOfIterations].</summary>
    [Range(1, int.MaxValue)]
    [MapTo(nameof(LbfgsPoissonRegressionTrainer.Options.MaximumNumberOfIterations))]
    public int MaxIterations { get; init; } = int.MaxValue;

    /// <summary>Whether no weight may be negative [EnforceNonNegativity].</summary>
    [MapTo(nameof(LbfgsPoissonRegressionTrainer.Options.EnforceNonNegativity))]
    public bool NonNegative { get; init; }
}
