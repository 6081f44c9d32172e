namespace Baton.Models;

/// <summary>A fitted model that knows by itself which columns it reads and predicts.</summary>
public interface IDescribed : IPredictor
{
    /// <summary>The columns.</summary>
    /// <exception cref="ModelException">The model cannot be used with columns, or needs settings for it; the message says which.</exception>
    PredictorSignature Signature { get; }
}
