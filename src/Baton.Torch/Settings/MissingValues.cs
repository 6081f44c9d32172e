namespace Baton.Torch.Settings;

/// <summary>What becomes of missing values and NaN.</summary>
public enum MissingValues
{
    /// <summary>They are refused.</summary>
    Refuse,

    /// <summary>They are replaced by the mean of the rows that the model was fitted on.</summary>
    Mean,
}
