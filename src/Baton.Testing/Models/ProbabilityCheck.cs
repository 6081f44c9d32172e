using System.Globalization;
using Baton.Frames;
using Baton.Models;

namespace Baton.Testing.Models;

/// <summary>Checks the probabilities of a prediction frame.</summary>
internal static class ProbabilityCheck
{
    /// <summary>How far the probabilities of a row may be from 1 together: those of several classes are often Float32.</summary>
    private const double Tolerance = 1e-5;

    /// <summary>What is wrong first; null if nothing is.</summary>
    /// <param name="predictions">The prediction frame.</param>
    /// <param name="hasThreshold">Whether another class than the most probable one may be predicted.</param>
    public static (string Expected, string Found)? Find(Frame predictions, bool hasThreshold)
    {
        string[] names = [.. predictions.Schema.Names.Where(n => n.StartsWith(PredictionColumns.ProbabilityPrefix, StringComparison.Ordinal))];
        if (names.Length == 0)
            return null;
        var columns = Array.ConvertAll(names, n => predictions[n].ToDoubles());
        for (var row = 0; row < predictions.RowCount; row++)
        {
            double[] probabilities = Array.ConvertAll(columns, c => c[row]);
            if (probabilities.Any(p => !(p >= 0 && p <= 1)))
                return ("probabilities from 0 to 1", $"{Text(probabilities)} in row {row}");
            if (!(Math.Abs(probabilities.Sum() - 1) <= Tolerance))
                return ("the probabilities of a row add up to 1", $"{Text(probabilities)} in row {row}");
            var label = Convert.ToString(predictions[PredictionColumns.Prediction].GetObject(row), CultureInfo.InvariantCulture);
            var chosen = Chosen(names, PredictionColumns.Probability(label ?? ""));
            if (chosen < 0)
                return ("a probability column for every class that is predicted", $"the class '{label}' in row {row}, but only the columns {string.Join(", ", names)}");
            if (!hasThreshold && probabilities[chosen] < probabilities.Max())
                return ("the most probable class as the prediction", $"'{label}' in row {row}, where the probabilities are {Text(probabilities)} of {string.Join(", ", names)}");
        }

        return null;
    }

    /// <summary>The column of a class; a truth value is 'True' in one place and 'true' in another, but the classes 'a' and 'A' are two.</summary>
    private static int Chosen(string[] names, string column) =>
        Array.IndexOf(names, column) is var exact and >= 0 ? exact : Array.FindIndex(names, n => n.Equals(column, StringComparison.OrdinalIgnoreCase));

    private static string Text(double[] numbers) => string.Join(" + ", numbers.Select(n => n.ToString("R", CultureInfo.InvariantCulture)));
}
