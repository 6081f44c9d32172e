using System.ComponentModel.DataAnnotations;
using Baton.Glue;
using Microsoft.ML.Trainers;

namespace Baton.Adapters.MLNet.Linear;

/// <summary>What the trainers by stochastic dual coordinate ascent share. They learn with one thread: with several, two fits differ. Names in brackets are the library's own.</summary>
public abstract class SdcaModel : LinearModel
{
    private protected SdcaModel()
    {
    }

    /// <summary>The penalty on the squares of the weights; the library finds one if none is given [L2Regularization].</summary>
    [Range(0.0, float.MaxValue, MinimumIsExclusive = true)]
    [MapTo(nameof(SdcaRegressionTrainer.Options.L2Regularization))]
    public float? L2 { get; init; }

    /// <summary>The penalty on the size of the weights; the library finds one if none is given [L1Regularization].</summary>
    [Range(0.0, float.MaxValue)]
    [MapTo(nameof(SdcaRegressionTrainer.Options.L1Regularization))]
    public float? L1 { get; init; }

    /// <summary>Most passes through the data; left alone, the library would make tens of thousands of them where rows are few [MaximumNumberOfIterations].</summary>
    [Range(1, 1_000_000)]
    [MapTo(nameof(SdcaRegressionTrainer.Options.MaximumNumberOfIterations))]
    public int MaxIterations { get; init; } = 100;

    /// <summary>How near to each other the two bounds of the loss have to come; the library's choice if none is given [ConvergenceTolerance].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    [MapTo(nameof(SdcaRegressionTrainer.Options.ConvergenceTolerance))]
    public float? Tolerance { get; init; }

    /// <summary>
    /// How fast the part of the bias that has no penalty follows the rows. With 0 the bias is learnt as a weight is. With more,
    /// which ML.NET has for numbers (1), the fit runs away from the data where features are few and near 0 [BiasLearningRate].
    /// </summary>
    [Range(0.0, 1.0)]
    [MapTo(nameof(SdcaRegressionTrainer.Options.BiasLearningRate))]
    public float BiasLearningRate { get; init; }
}
