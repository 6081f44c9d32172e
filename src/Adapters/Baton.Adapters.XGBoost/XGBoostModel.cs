using System.ComponentModel.DataAnnotations;
using Baton.Adapters.XGBoost.Native;
using Baton.Adapters.XGBoost.Settings;
using Baton.Adapters.XGBoost.Storage;
using Baton.Adapters.XGBoost.Training;
using Baton.Artifacts;
using Baton.Components;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.XGBoost;

/// <summary>Gradient-boosted trees of the library XGBoost (Chen and Guestrin, 2016): regression and classification.</summary>
/// <remarks>
/// <para>
/// Features are numbers and truth values, also those that the schema calls categorical; a missing value or NaN goes the
/// way that suited the training data best. The library computes in single precision, and reads the frame's memory in
/// place where it holds <see cref="float"/> columns side by side.
/// </para>
/// <para>
/// The same data, settings, seed and number of threads give the same model bit for bit on the same library. The
/// importances of a fitted model are the average gain of the splits that use a feature. Names in brackets are the
/// library's own.
/// </para>
/// </remarks>
[Model("xgboost")]
public sealed partial class XGBoostModel : ITrainable, IRestorable, ICheckedSettings
{
    /// <summary>What is predicted, and by which loss: a number (squaredError and others), or a class (binary, multiclass) [objective].</summary>
    public XGBoostObjective Objective { get; init; } = XGBoostObjective.SquaredError;

    /// <summary>How many rounds to learn; each adds a tree, or one for every class of a multiclass model.</summary>
    [Range(1, 100_000)]
    public int Rounds { get; init; } = 100;

    /// <summary>How much of each new tree's correction is applied [eta].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    public double LearningRate { get; init; } = 0.3;

    /// <summary>Deepest level of a tree [max_depth].</summary>
    [Range(1, 64)]
    public int MaxDepth { get; init; } = 6;

    /// <summary>Most leaves of a tree; as many as its depth allows if 0 [max_leaves].</summary>
    [Range(0, 1_000_000)]
    public int MaxLeaves { get; init; }

    /// <summary>Which node is split next [grow_policy].</summary>
    public XGBoostGrowPolicy GrowPolicy { get; init; } = XGBoostGrowPolicy.DepthWise;

    /// <summary>How splits are searched for [tree_method].</summary>
    public XGBoostTreeMethod TreeMethod { get; init; } = XGBoostTreeMethod.Hist;

    /// <summary>Most histogram bins of a feature, for the tree methods hist and approx [max_bin].</summary>
    [Range(2, 65_536)]
    public int MaxBins { get; init; } = 256;

    /// <summary>Least sum of second derivatives in a leaf; for squared error its number of rows [min_child_weight].</summary>
    [Range(0.0, float.MaxValue)]
    public double MinChildWeight { get; init; } = 1;

    /// <summary>Least gain that a split must bring [gamma].</summary>
    [Range(0.0, float.MaxValue)]
    public double MinSplitLoss { get; init; }

    /// <summary>L2 penalty on the leaves' weights [lambda].</summary>
    [Range(0.0, float.MaxValue)]
    public double Lambda { get; init; } = 1;

    /// <summary>L1 penalty on the leaves' weights [alpha].</summary>
    [Range(0.0, float.MaxValue)]
    public double Alpha { get; init; }

    /// <summary>Fraction of the rows that each tree learns from, drawn anew every round [subsample].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    public double Subsample { get; init; } = 1;

    /// <summary>Fraction of the features that each tree may use, drawn anew every round [colsample_bytree].</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    public double ColumnSample { get; init; } = 1;

    /// <summary>How much more a row of the second class weighs than one of the first; for a binary objective [scale_pos_weight].</summary>
    [Range(0.0, float.MaxValue, MinimumIsExclusive = true)]
    public double ScalePositiveWeight { get; init; } = 1;

    /// <summary>Power of the mean that the variance grows with, for the objective tweedie [tweedie_variance_power].</summary>
    [Range(1.0, 2.0, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public double TweedieVariancePower { get; init; } = 1.5;

    /// <summary>What is predicted before the first tree; the library's choice if none is given [base_score].</summary>
    public double? BaseScore { get; init; }

    /// <summary>Threads to learn and predict with; all that the machine has if 0 [nthread].</summary>
    [Range(0, 1024)]
    public int Threads { get; init; }

    /// <summary>Seed of the row and feature samples; the run's if none is given [seed].</summary>
    [Range(0, int.MaxValue)]
    public int? Seed { get; init; }

    /// <summary>Stops when rows held back are no longer predicted better; all rows and rounds are used if none is given.</summary>
    public EarlyStopping? EarlyStopping { get; init; }

    /// <inheritdoc />
    public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
    {
        var version = XGBoostLibrary.Prepare();
        foreach (var problem in CheckSettings())
            throw new ModelException($"The setting '{problem.Setting}' of xgboost {problem.Message}.");
        var objective = ObjectiveTraits.Of(Objective);
        var data = TrainingData.Of(inputs, targets, objective);
        var trees = Train(data, context);
        return XGBoostPredictor.Create(SavedModel.Of(version, objective.NativeName, data.Binding, data.Classes, trees), trees, Threads);
    }

    /// <inheritdoc />
    public IPredictor Load(IArtifactReader artifact)
    {
        XGBoostLibrary.Prepare();
        var (description, trees) = ModelFiles.Read(artifact);
        return XGBoostPredictor.Create(description, trees, Threads);
    }

    /// <inheritdoc />
    public IEnumerable<SettingProblem> CheckSettings() => XGBoostRules.Check(this);

    private byte[] Train(TrainingData data, FitContext context)
    {
        var parameters = XGBoostParameters.Of(this, data.Classes?.Count ?? 0, Seed ?? context.Seed);
        if (EarlyStopping is null)
            return new BoosterTrainer(parameters, Rounds, Threads).Train(data, context);
        var metric = EarlyStopping.Metric is { } asked ? MetricTraits.Of(asked, Objective is XGBoostObjective.Multiclass) : null;
        if (metric is not null)
            parameters.Add(new("eval_metric", metric.NativeName));
        return new BoosterTrainer(parameters, Rounds, Threads)
            .Train(data, data.CountLast(EarlyStopping.Fraction), new BestRound(EarlyStopping.Rounds, metric?.GreaterIsBetter ?? false), context);
    }
}
