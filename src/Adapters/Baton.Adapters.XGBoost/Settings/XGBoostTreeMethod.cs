namespace Baton.Adapters.XGBoost.Settings;

/// <summary>How splits are searched for.</summary>
public enum XGBoostTreeMethod
{
    /// <summary>What the library's version holds best: exact or approximate by size up to 1.7, histograms from 2.0 on.</summary>
    Auto,

    /// <summary>Every value of every feature is tried.</summary>
    Exact,

    /// <summary>Quantiles, found anew every round.</summary>
    Approx,

    /// <summary>Histograms over quantiles that are found once; the fastest.</summary>
    Hist,
}
