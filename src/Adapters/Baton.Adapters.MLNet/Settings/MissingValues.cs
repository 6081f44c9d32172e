namespace Baton.Adapters.MLNet.Settings;

/// <summary>What becomes of missing values and NaN in the features.</summary>
public enum MissingValues
{
    /// <summary>They are refused.</summary>
    Refuse,

    /// <summary>A number is replaced by the mean of the rows that the model was fitted on; a missing category is none of the categories.</summary>
    Mean,

    /// <summary>As <see cref="Mean"/>, and one more number for each feature of numbers says whether it was missing.</summary>
    Indicate,
}
