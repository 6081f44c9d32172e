namespace Baton.Metrics.Classification;

/// <summary>How the values of several classes become one.</summary>
public enum ClassAverage
{
    /// <summary>Only the positive class of two counts.</summary>
    Binary,

    /// <summary>The mean over all classes that occur, predicted or true; a rare class weighs as much as a frequent one.</summary>
    Macro,

    /// <summary>The value over the predictions of all classes taken together; where every row has one class, that is the accuracy.</summary>
    Micro,

    /// <summary>The mean over all classes, each weighted with the number of its rows.</summary>
    Weighted,
}
