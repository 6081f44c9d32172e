namespace Baton.Adapters.MLNet.Settings;

/// <summary>How K-means chooses its first centres.</summary>
public enum KMeansStart
{
    /// <summary>Far from each other, found with few distances computed (k-means||, Bahmani and others, 2012).</summary>
    KMeansYinyang,

    /// <summary>Far from each other, one after the other (k-means++, Arthur and Vassilvitskii, 2007).</summary>
    KMeansPlusPlus,

    /// <summary>Rows by chance.</summary>
    Random,
}
