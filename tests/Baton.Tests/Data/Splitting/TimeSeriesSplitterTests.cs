using Baton.Data.Splitting;
using Baton.Frames;

namespace Baton.Tests.Data.Splitting;

public sealed class TimeSeriesSplitterTests
{
    /// <summary>The first three are the examples in scikit-learn's documentation of TimeSeriesSplit, the others follow from its definition.</summary>
    [Theory]
    [InlineData(6, 5, null, 0, null, "0-0>1-1 0-1>2-2 0-2>3-3 0-3>4-4 0-4>5-5")]
    [InlineData(12, 3, 2, 0, null, "0-5>6-7 0-7>8-9 0-9>10-11")]
    [InlineData(12, 3, 2, 2, null, "0-3>6-7 0-5>8-9 0-7>10-11")]
    [InlineData(13, 4, null, 0, 3, "2-4>5-6 4-6>7-8 6-8>9-10 8-10>11-12")]
    [InlineData(10, 2, null, 1, null, "0-2>4-6 0-5>7-9")]
    public void Folds_are_those_of_scikit_learn(int rows, int folds, int? testRows, int gap, int? maxTrainRows, string expected)
    {
        var splits = new TimeSeriesSplitter { Folds = folds, TestRows = testRows, Gap = gap, MaxTrainRows = maxTrainRows }.Split(rows, seed: 1);

        Assert.Equal(expected, string.Join(' ', splits.Select(s => $"{Show(s.Train)}>{Show(s.Test)}")));
        Assert.All(splits, s => Assert.True(s.Train.IsContiguous && s.Test.IsContiguous));
    }

    [Fact]
    public void Refusals_say_the_next_number_of_rows_that_is_enough()
    {
        for (var folds = 2; folds < 6; folds++)
        {
            for (var gap = 0; gap < 8; gap++)
            {
                foreach (var testRows in (int?[])[null, 1, 3])
                {
                    var splitter = new TimeSeriesSplitter { Folds = folds, Gap = gap, TestRows = testRows };
                    for (var rows = 0; rows < 60; rows++)
                    {
                        if (Needed(splitter, rows) is not { } needed)
                            continue;
                        Assert.True(needed > rows);
                        Assert.All(Enumerable.Range(rows, needed - rows), n => Assert.NotNull(Needed(splitter, n)));
                        Assert.Null(Needed(splitter, needed));
                    }
                }
            }
        }
    }

    [Fact]
    public void Settings_beyond_all_rows_are_refused_and_do_not_overflow()
    {
        var failure = Assert.Throws<DataException>(() => new TimeSeriesSplitter { Folds = int.MaxValue, TestRows = int.MaxValue, Gap = int.MaxValue }.Split(int.MaxValue, seed: 1));

        Assert.Contains("too few", failure.Message);
        Assert.Throws<DataException>(() => new TimeSeriesSplitter { Folds = int.MaxValue, Gap = int.MaxValue }.Split(0, seed: 1));
    }

    private static int? Needed(TimeSeriesSplitter splitter, int rows)
    {
        try
        {
            Assert.All(splitter.Split(rows, seed: 1), s => Assert.True(s.Train.Count > 0 && s.Test.Count > 0));
            return null;
        }
        catch (DataException failure)
        {
            var words = failure.Message.Split(' ');
            return int.Parse(words[Array.IndexOf(words, "least") + 1], System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static string Show(RowSelection rows) => $"{rows.Rows.First()}-{rows.Rows.Last()}";
}
