using System.ComponentModel.DataAnnotations;
using Baton.Components;
using Baton.Frames;

namespace Baton.Data.Splitting;

/// <summary>
/// Cross-validation for rows in the order of time: every fold is measured on rows that come after those it learns from, and
/// the test rows of the folds follow each other up to the last row. The training rows are all rows before (an expanding
/// window) or at most <see cref="MaxTrainRows"/> of them (a sliding one). The folds are those of scikit-learn's
/// <c>TimeSeriesSplit(n_splits, max_train_size, test_size, gap)</c>.
/// </summary>
[Component("time-series")]
public sealed partial class TimeSeriesSplitter : ISplitter
{
    /// <summary>How many folds there are.</summary>
    [Range(2, int.MaxValue)]
    public int Folds { get; init; } = 4;

    /// <summary>How many rows each fold is measured on; if not set, the rows divided by one more than there are folds.</summary>
    [Range(1, int.MaxValue)]
    public int? TestRows { get; init; }

    /// <summary>How many rows are left out between training and test rows, so that what is known late is not learnt from.</summary>
    [Range(0, int.MaxValue)]
    public int Gap { get; init; }

    /// <summary>How many rows before the gap are learnt from at the most; all if not set.</summary>
    [Range(1, int.MaxValue)]
    public int? MaxTrainRows { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<Split> Split(int rows, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var test = TestRows ?? rows / (Folds + 1L);
        var first = rows - (Folds * test);
        if (test < 1 || first - Gap < 1)
        {
            throw new DataException(
                $"There {(rows == 1 ? "is 1 row" : $"are {rows} rows")}, too few for {Folds} folds{(TestRows is null ? "" : $" of {test} test rows")}{(Gap == 0 ? "" : $" with a gap of {Gap} rows")}; at least {Needed(rows)} are needed.");
        }

        var splits = new Split[Folds];
        for (var i = 0; i < splits.Length; i++)
        {
            var start = (int)(first + (i * test));
            var end = start - Gap;
            var train = Math.Min(end, MaxTrainRows ?? end);
            splits[i] = new Split(RowSelection.Range(end - train, train), RowSelection.Range(start, (int)test));
        }

        return splits;
    }

    /// <summary>The next number of rows that is enough.</summary>
    private long Needed(int rows)
    {
        if (TestRows is { } test)
            return ((long)Folds * test) + Gap + 1;
        // With t test rows a fold and r rows left over, t * (folds + 1) + r, the first fold learns from t + r - gap rows.
        var parts = Folds + 1L;
        var tests = Math.Max(Math.Max(1, rows / parts), Gap + 1 - Folds);
        return (tests * parts) + Math.Max(0, Gap + 1 - tests);
    }
}
