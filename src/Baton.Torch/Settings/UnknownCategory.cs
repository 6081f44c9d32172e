namespace Baton.Torch.Settings;

/// <summary>What becomes of a category that was not there when the model was fitted.</summary>
public enum UnknownCategory
{
    /// <summary>The row belongs to none of the known categories.</summary>
    Ignore,

    /// <summary>The row is refused.</summary>
    Error,
}
