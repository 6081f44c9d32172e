using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>A column that is read as numbers; truth values are 0 and 1.</summary>
/// <param name="name">The column's name.</param>
/// <param name="missing">What becomes of missing values.</param>
/// <param name="mean">What stands for a missing value.</param>
/// <param name="scale">How numbers are scaled, if they are.</param>
internal sealed class NumberFeature(string name, MissingHandling missing, float mean, NumberScale? scale) : FeatureColumn(name)
{
    /// <summary>What becomes of missing values.</summary>
    public MissingHandling Missing { get; } = missing;

    /// <summary>What stands for a missing value.</summary>
    public float Mean { get; } = mean;

    /// <summary>How numbers are scaled, if they are.</summary>
    public NumberScale? Scale { get; } = scale;

    public override int Width => NumberLanes;

    public override int NumberLanes => Missing == MissingHandling.Indicate ? 2 : 1;

    public override bool IsPlain => Scale is null && (Missing is MissingHandling.Refuse or MissingHandling.Keep);

    public static NumberFeature Fit(string name, Column column, EncodingOptions options)
    {
        var (sum, count) = (0.0, 0);
        if (options.Standardize || options.Missing is MissingHandling.Mean or MissingHandling.Indicate)
        {
            var numbers = column.ToDoubles();
            foreach (var number in numbers)
            {
                if (!double.IsFinite(number))
                    continue;
                sum += number;
                count++;
            }

            if (count == 0)
                throw new ModelException($"The feature '{name}' has no value in any row. Leave the column out.");
            return new NumberFeature(name, options.Missing, (float)(sum / count), options.Standardize ? NumberScale.Of(numbers, sum / count, count) : null);
        }

        return new NumberFeature(name, options.Missing, 0, null);
    }

    public override void Encode(Column column, int firstRow, Span<float> lanes)
    {
        if (!column.Type.IsNumberLike())
            throw new ModelException($"The feature '{Name}' holds {column.Type}, but the model was fitted with numbers in it.");
        var numbers = lanes[..column.Length];
        column.CopyNumbers(numbers);
        var indicators = lanes[column.Length..];
        indicators.Clear();
        Check(numbers, firstRow);
        if (Missing is MissingHandling.Mean or MissingHandling.Indicate)
            Replace(numbers, indicators);
        Scale?.Apply(numbers);
    }

    /// <summary>Refuses what no trainer can read.</summary>
    /// <param name="numbers">The column's numbers.</param>
    /// <param name="firstRow">The number of the first row.</param>
    public void Check(ReadOnlySpan<float> numbers, int firstRow)
    {
        for (var row = NonFinite.Next(numbers, 0); row >= 0; row = NonFinite.Next(numbers, row + 1))
        {
            if (!float.IsNaN(numbers[row]))
                throw new ModelException($"The feature '{Name}' is infinite, or too large for single precision, in row {firstRow + row + 1} (the first is row 1). Correct the value, or leave it missing.");
            if (Missing == MissingHandling.Refuse)
                throw MissingRefused(firstRow + row);
        }
    }

    private void Replace(Span<float> numbers, Span<float> indicators)
    {
        for (var row = NonFinite.Next(numbers, 0); row >= 0; row = NonFinite.Next(numbers, row + 1))
        {
            numbers[row] = Mean;
            if (!indicators.IsEmpty)
                indicators[row] = 1;
        }
    }
}
