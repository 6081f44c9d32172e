using Baton.Adapters.MathNet.Settings;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MathNet.Encoding;

/// <summary>A column that is read as numbers; truth values are 0 and 1.</summary>
/// <param name="name">The column's name.</param>
/// <param name="mean">What stands for a missing value, if anything may.</param>
internal sealed class NumberFeature(string name, double? mean) : FeatureColumn(name)
{
    /// <summary>What stands for a missing value; <see langword="null"/> if none may be missing.</summary>
    public double? Mean { get; } = mean;

    public override int Width => 1;

    public static NumberFeature Fit(string name, Column column, EncodingOptions options)
    {
        if (options.Missing == MissingValues.Refuse)
            return new NumberFeature(name, null);
        var (sum, count) = (0.0, 0);
        foreach (var number in column.ToDoubles())
        {
            if (double.IsNaN(number))
                continue;
            sum += number;
            count++;
        }

        return count > 0
            ? new NumberFeature(name, sum / count)
            : throw new ModelException($"The feature '{name}' has no value in any row, so there is no mean to stand for the missing ones. Leave the column out.");
    }

    public override EncodedNumbers Encode(Column column, EncodingOptions options)
    {
        if (!column.Type.IsNumberLike())
            throw new ModelException($"The feature '{Name}' holds {column.Type}, but the model was fitted with numbers in it.");
        var numbers = column.ToDoubles();
        var (missing, first) = (0, -1);
        for (var row = 0; row < numbers.Length; row++)
        {
            if (double.IsInfinity(numbers[row]))
                throw new ModelException($"The feature '{Name}' is infinite in row {row + 1} (the first is row 1). Correct the value, or leave it missing.");
            if (!double.IsNaN(numbers[row]))
                continue;
            if (missing++ == 0)
                first = row;
            numbers[row] = Mean ?? 0;
        }

        if (missing > 0 && Mean is null)
            throw MissingRefused(missing, numbers.Length, first);
        return new EncodedNumbers(numbers);
    }
}
