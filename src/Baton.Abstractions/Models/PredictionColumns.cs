namespace Baton.Models;

/// <summary>The names of the columns of a prediction frame.</summary>
public static class PredictionColumns
{
    /// <summary>The predicted value or class.</summary>
    public const string Prediction = "prediction";

    /// <summary>What the name of a class's probability column begins with.</summary>
    public const string ProbabilityPrefix = "probability_";

    /// <summary>What the name of a feature's column of contributions begins with.</summary>
    public const string ContributionPrefix = "contribution_";

    /// <summary>The name of the column that holds a class's probability.</summary>
    /// <param name="label">The class as text.</param>
    public static string Probability(string label) => ProbabilityPrefix + label;

    /// <summary>The name of the column that holds what a feature contributes.</summary>
    /// <param name="feature">The feature's name.</param>
    public static string Contribution(string feature) => ContributionPrefix + feature;
}
