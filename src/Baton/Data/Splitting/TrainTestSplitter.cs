using System.ComponentModel.DataAnnotations;
using Baton.Components;
using Baton.Frames;

namespace Baton.Data.Splitting;

/// <summary>
/// Holds out one part of the rows: the last ones, or if shuffled, rows chosen at random with the run's seed. The same seed
/// always chooses the same rows, on every machine.
/// </summary>
[Component("train-test")]
public sealed partial class TrainTestSplitter : ISplitter
{
    private const decimal SmallestPart = 1e-15m;

    /// <summary>The part of the rows that is held out, rounded up to whole rows; <see cref="TestRows"/> overrules it.</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public double TestFraction { get; init; } = 0.2;

    /// <summary>How many rows are held out, if it is a number of rows and not a part.</summary>
    [Range(1, int.MaxValue)]
    public int? TestRows { get; init; }

    /// <summary>Whether rows are chosen at random; do not shuffle rows that depend on those before them, such as time series.</summary>
    public bool Shuffle { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<Split> Split(int rows, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var test = TestRows ?? CountOfFraction(rows);
        if (test >= rows)
        {
            throw new DataException(FormattableString.Invariant(
                $"There {(rows == 1 ? "is 1 row" : $"are {rows} rows")}, too few to hold out {test} of them and to learn from the rest; at least {Needed()} are needed."));
        }

        var train = rows - test;
        if (!Shuffle)
            return [new Split(RowSelection.Range(0, train), RowSelection.Range(train, test))];
        var shuffled = Shuffled(rows, seed);
        return [new Split(RowSelection.Of(shuffled.AsSpan(0, train)), RowSelection.Of(shuffled.AsSpan(train)))];
    }

    /// <summary>In decimal, so that 0.07 of 100 rows is 7 and not a little more, which would be rounded up to 8.</summary>
    private int CountOfFraction(int rows) => Math.Max(1, (int)Math.Ceiling((decimal)TestFraction * rows));

    /// <summary>The least number of rows of which one is left to learn from.</summary>
    private long Needed()
    {
        if (TestRows is { } test)
            return test + 1L;
        var learnt = Math.Max(1 - (decimal)TestFraction, SmallestPart);
        return Math.Max(2, (long)Math.Ceiling(1 / learnt));
    }

    /// <summary>The rows in random order (Fisher and Yates, in the form of Durstenfeld, 1964).</summary>
    private static int[] Shuffled(int rows, int seed)
    {
        var shuffled = new int[rows];
        for (var i = 0; i < rows; i++)
            shuffled[i] = i;
        var random = new SplitMix64(unchecked((ulong)seed));
        for (var i = rows - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }
}
