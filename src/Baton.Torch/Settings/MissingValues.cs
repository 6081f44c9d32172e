namespace Baton.Torch.Settings;

/// <summary>What becomes of missing values and NaN.</summary>
public enum MissingValues
{
    /// <summary>They are refused.</summary>
    Refuse,

    /// <summary>A number is replaced by the mean of the rows that the model was fitted on; a missing category is none of the categories.</summary>
    Mean,
}
