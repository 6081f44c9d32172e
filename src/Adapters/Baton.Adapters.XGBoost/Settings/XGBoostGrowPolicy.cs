namespace Baton.Adapters.XGBoost.Settings;

/// <summary>Which node of a tree is split next.</summary>
public enum XGBoostGrowPolicy
{
    /// <summary>The one nearest to the root.</summary>
    DepthWise,

    /// <summary>The one whose split lowers the loss most.</summary>
    LossGuide,
}
