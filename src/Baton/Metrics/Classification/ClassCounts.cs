namespace Baton.Metrics.Classification;

/// <summary>How the predictions of one class went.</summary>
internal struct ClassCounts
{
    /// <summary>Rows of the class that were predicted to be of it.</summary>
    public long TruePositives;

    /// <summary>Rows of other classes that were predicted to be of it.</summary>
    public long FalsePositives;

    /// <summary>Rows of the class that were predicted to be of another.</summary>
    public long FalseNegatives;

    /// <summary>How many rows are of the class.</summary>
    public readonly long Support => TruePositives + FalseNegatives;
}
