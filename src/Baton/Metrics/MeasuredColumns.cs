using Baton.Frames;
using Baton.Models;

namespace Baton.Metrics;

/// <summary>The columns that metrics compare, checked for what every metric needs: the same rows, one at least, and no missing value.</summary>
internal static class MeasuredColumns
{
    /// <summary>The true values.</summary>
    /// <exception cref="DataException">There is not exactly one column, or it is not complete.</exception>
    public static (string Name, Column Values) Target(Frame predictions, Frame targets)
    {
        if (targets.Schema.Count != 1)
            throw new DataException($"A metric needs the one column of true values, but was given {targets.Schema.Count}: {string.Join(", ", targets.Schema.Names)}.");
        if (predictions.RowCount != targets.RowCount)
            throw new DataException($"There are {predictions.RowCount} predictions for {targets.RowCount} true values; a metric compares them row by row.");
        if (targets.RowCount == 0)
            throw new DataException("There are no rows to measure: zero predictions say nothing of a model.");
        var name = targets.Schema[0].Name;
        return (name, Complete($"target '{name}'", targets.Columns[0]));
    }

    /// <summary>A column of the predictions.</summary>
    /// <exception cref="DataException">There is none of that name, or it is not complete.</exception>
    public static Column Predicted(Frame predictions, string name = PredictionColumns.Prediction) =>
        predictions.TryGet(name, out var column)
            ? Complete($"prediction column '{name}'", column)
            : throw new DataException($"The predictions have no column '{name}'; there are: {string.Join(", ", predictions.Schema.Names)}.");

    /// <summary>The numbers of a column, all finite.</summary>
    /// <param name="what">What the column is, for the message.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="DataException">It holds something else than finite numbers.</exception>
    public static double[] Numbers(string what, Column column)
    {
        if (!column.Type.IsNumberLike())
            throw new DataException($"The {what} holds {column.Type}, but this metric compares numbers. Use a metric for classes, or predict a number.");
        var numbers = column.ToDoubles();
        var row = Array.FindIndex(numbers, n => !double.IsFinite(n));
        return row < 0
            ? numbers
            : throw new DataException($"The {what} is {(double.IsNaN(numbers[row]) ? "not a number" : "infinite")} in row {row + 1} (the first is row 1); a metric needs finite numbers.");
    }

    private static Column Complete(string what, Column column)
    {
        if (column.NullCount == 0)
            return column;
        var row = 0;
        while (!column.IsNull(row))
            row++;
        throw new DataException($"The {what} misses {column.NullCount} of {column.Length} values, the first in row {row + 1} (the first is row 1); a metric needs all of them.");
    }
}
