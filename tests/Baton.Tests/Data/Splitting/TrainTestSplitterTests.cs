using Baton.Data.Splitting;
using Baton.Frames;

namespace Baton.Tests.Data.Splitting;

public sealed class TrainTestSplitterTests
{
    [Theory]
    [InlineData(0.2, 10, 2)]
    [InlineData(0.2, 11, 3)]
    [InlineData(0.07, 100, 7)]
    [InlineData(0.1, 30, 3)]
    [InlineData(0.5, 2, 1)]
    [InlineData(0.0001, 2, 1)]
    [InlineData(0.9, 10, 9)]
    public void The_last_rows_are_held_out(double fraction, int rows, int test)
    {
        var split = Assert.Single(new TrainTestSplitter { TestFraction = fraction }.Split(rows, seed: 1));

        Assert.True(split.Train.IsContiguous && split.Test.IsContiguous);
        Assert.Equal(Enumerable.Range(0, rows - test), split.Train.Rows);
        Assert.Equal(Enumerable.Range(rows - test, test), split.Test.Rows);
    }

    [Fact]
    public void A_number_of_rows_overrules_the_fraction()
    {
        var split = new TrainTestSplitter { TestFraction = 0.5, TestRows = 1440 }.Split(17379, seed: 1)[0];

        Assert.Equal((15939, 1440), (split.Train.Count, split.Test.Count));
        Assert.Equal(17378, split.Test.Rows.Last());
    }

    [Fact]
    public void Shuffled_rows_are_all_there_once_and_the_same_for_the_same_seed()
    {
        var splitter = new TrainTestSplitter { Shuffle = true };
        var split = splitter.Split(1000, seed: 42)[0];

        Assert.Equal(Enumerable.Range(0, 1000), split.Train.Rows.Concat(split.Test.Rows).Order());
        Assert.Equal(200, split.Test.Count);
        Assert.Equal(split.Test.Rows, splitter.Split(1000, seed: 42)[0].Test.Rows);
        Assert.NotEqual(split.Test.Rows, splitter.Split(1000, seed: 43)[0].Test.Rows);
        Assert.Equal(1000, splitter.Split(1000, seed: -1)[0].Train.Count + 200);
    }

    [Fact]
    public void The_shuffled_order_of_a_seed_never_changes()
    {
        var split = new TrainTestSplitter { Shuffle = true, TestRows = 3 }.Split(10, seed: 42)[0];

        Assert.Equal([8, 3, 6, 5, 4, 0, 9, 2, 1, 7], split.Train.Rows.Concat(split.Test.Rows));
    }

    [Fact]
    public void Every_row_is_held_out_about_equally_often()
    {
        var counts = new int[10];
        for (var seed = 0; seed < 10_000; seed++)
        {
            foreach (var row in new TrainTestSplitter { Shuffle = true, TestRows = 3 }.Split(10, seed)[0].Test.Rows)
                counts[row]++;
        }

        // 3,000 expected, standard deviation 46.
        Assert.All(counts, c => Assert.InRange(c, 2750, 3250));
    }

    [Theory]
    [InlineData(0.2, null, 0, 2)]
    [InlineData(0.2, null, 1, 2)]
    [InlineData(0.9, null, 9, 10)]
    [InlineData(0.9999, null, 100, 10_000)]
    [InlineData(0.2, 1440, 1440, 1441)]
    [InlineData(0.2, int.MaxValue, 10, 2147483648)]
    public void Too_few_rows_are_refused_with_how_many_are_needed(double fraction, int? testRows, int rows, long needed)
    {
        var splitter = new TrainTestSplitter { TestFraction = fraction, TestRows = testRows };

        var failure = Assert.Throws<DataException>(() => splitter.Split(rows, seed: 1));

        Assert.Contains(rows == 1 ? "There is 1 row," : $"There are {rows} rows,", failure.Message);
        Assert.Contains($"at least {needed} are needed", failure.Message);
        if (needed < 100_000)
            Assert.NotEmpty(splitter.Split((int)needed, seed: 1));
    }
}
