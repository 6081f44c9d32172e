namespace Baton.Models;

/// <summary>How much a feature matters to a fitted model.</summary>
/// <param name="Feature">The feature's column.</param>
/// <param name="Importance">The importance, in the model's own unit.</param>
public readonly record struct FeatureImportance(string Feature, double Importance);
