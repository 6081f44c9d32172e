namespace Baton.Torch.Settings;

/// <summary>Which rows are held back to judge by.</summary>
public enum HeldOutRows
{
    /// <summary>The last ones, so that of data in the order of time the latest judge.</summary>
    Last,

    /// <summary>Any, drawn with the seed.</summary>
    Random,
}
