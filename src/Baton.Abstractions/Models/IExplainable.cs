namespace Baton.Models;

/// <summary>A fitted model that says how much each feature matters to it.</summary>
public interface IExplainable : IPredictor
{
    /// <summary>The importance of each feature, the greatest first; what the figure means is said by the model's documentation.</summary>
    IReadOnlyList<FeatureImportance> Importances { get; }
}
