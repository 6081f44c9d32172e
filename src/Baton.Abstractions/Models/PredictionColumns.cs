namespace Baton.Models;

/// <summary>The names of the columns of a prediction frame.</summary>
public static class PredictionColumns
{
    /// <summary>The predicted value or class.</summary>
    public const string Prediction = "prediction";

    /// <summary>What the name of a class's probability column begins with.</summary>
    public const string ProbabilityPrefix = "probability_";

    /// <summary>The name of the column that holds a class's probability.</summary>
    /// <param name="label">The class as text.</param>
    public static string Probability(string label) => ProbabilityPrefix + label;
}
