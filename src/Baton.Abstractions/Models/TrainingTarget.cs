using Baton.Frames;

namespace Baton.Models;

/// <summary>The answers that a model learns from: one column without missing values, a value for every input row.</summary>
public sealed class TrainingTarget
{
    private TrainingTarget(string name, Column values)
    {
        Name = name;
        Values = values;
    }

    /// <summary>The column's name.</summary>
    public string Name { get; }

    /// <summary>The answers; none is missing.</summary>
    public Column Values { get; }

    /// <summary>Takes the answers from what <see cref="ITrainable.Fit"/> was given.</summary>
    /// <param name="inputs">The features.</param>
    /// <param name="targets">The answers.</param>
    /// <exception cref="ModelException">
    /// There are no rows, the two differ in rows, there is not exactly one target column, or answers are missing.
    /// </exception>
    public static TrainingTarget Of(Frame inputs, Frame targets)
    {
        if (targets.Schema.Count != 1)
        {
            throw new ModelException(
                $"A model learns one target column, but {targets.Schema.Count} were given{(targets.Schema.Count == 0 ? "" : ": " + string.Join(", ", targets.Schema.Names))}.");
        }

        var (name, values) = (targets.Schema[0].Name, targets.Columns[0]);
        if (inputs.RowCount != targets.RowCount)
            throw new ModelException($"The inputs have {inputs.RowCount} rows, but the target '{name}' has {targets.RowCount}; every row needs its answer.");
        if (targets.RowCount == 0)
            throw new ModelException($"There are no rows to learn the target '{name}' from.");
        if (values.NullCount > 0)
        {
            throw new ModelException(
                $"The target '{name}' misses {values.NullCount} of {values.Length} values, the first in {Row(FirstNull(values))}. Drop rows without an answer before training.");
        }

        return new TrainingTarget(name, values);
    }

    /// <summary>The answers as numbers; truth values are 0 and 1.</summary>
    /// <exception cref="ModelException">They are no numbers, or one is NaN or infinite.</exception>
    public double[] ToNumbers()
    {
        if (!Values.Type.IsNumberLike())
            throw new ModelException($"The target '{Name}' holds {Values.Type}, but a regression learns numbers. Choose a classifier for classes, or another target.");
        var numbers = Values.ToDoubles();
        var unusable = Array.FindIndex(numbers, n => !double.IsFinite(n));
        if (unusable >= 0)
            throw new ModelException($"The target '{Name}' is {Text(numbers[unusable])} in {Row(unusable)}. Drop such rows, or correct them, before training.");
        return numbers;
    }

    private static string Row(int row) => $"row {row + 1} (the first is row 1)";

    private static string Text(double value) => double.IsNaN(value) ? "not a number" : "infinite";

    private static int FirstNull(Column column)
    {
        var row = 0;
        while (!column.IsNull(row))
            row++;
        return row;
    }
}
