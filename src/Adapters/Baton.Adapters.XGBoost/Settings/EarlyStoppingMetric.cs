namespace Baton.Adapters.XGBoost.Settings;

/// <summary>What early stopping measures.</summary>
public enum EarlyStoppingMetric
{
    /// <summary>Root mean squared error; smaller is better. For numbers.</summary>
    Rmse,

    /// <summary>Mean absolute error; smaller is better. For numbers.</summary>
    Mae,

    /// <summary>Negative log-likelihood of the true class; smaller is better. For classes.</summary>
    LogLoss,

    /// <summary>Fraction of rows with the wrong class; smaller is better. For classes.</summary>
    Error,

    /// <summary>Area under the ROC curve, averaged over the classes if there are several; greater is better. For classes.</summary>
    Auc,
}
