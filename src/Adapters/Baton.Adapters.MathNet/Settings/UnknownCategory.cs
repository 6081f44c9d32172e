namespace Baton.Adapters.MathNet.Settings;

/// <summary>What becomes of a category that was not there when the model was fitted.</summary>
public enum UnknownCategory
{
    /// <summary>The row belongs to none of the known categories: all of them are 0.</summary>
    Ignore,

    /// <summary>The row is refused.</summary>
    Error,
}
