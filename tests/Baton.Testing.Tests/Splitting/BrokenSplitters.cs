using Baton.Data;
using Baton.Data.Splitting;
using Baton.Frames;
using Baton.Testing.Splitting;

namespace Baton.Testing.Tests.Splitting;

/// <summary>Splitters that break laws on purpose.</summary>
internal static class BrokenSplitters
{
    private static readonly TrainTestSplitter Good = new();

    private static int _calls;

    public static IReadOnlyList<Broken> All { get; } =
    [
        Of("none", Good.Split),
        Of("measures on a row that was learnt from", static (rows, seed) => [Of(rows, seed, static train => [.. train, 99])], nameof(SplitterLaws.No_row_is_both_learnt_from_and_measured_on), nameof(SplitterLaws.Nothing_is_learnt_from_the_future), nameof(SplitterLaws.Few_rows_are_divided_or_refused), nameof(SplitterLaws.All_rows_are_used_where_that_is_claimed)),
        Of("leaves a row out", static (rows, seed) => [Of(rows, seed, static train => train.Length > 50 ? train[1..] : train)], nameof(SplitterLaws.All_rows_are_used_where_that_is_claimed)),
        Of("looks ahead", static (rows, seed) => [.. Good.Split(rows, seed).Select(s => new Split(Shifted(s.Train, rows, s.Test.Count), Shifted(s.Test, rows, s.Test.Count)))], nameof(SplitterLaws.Nothing_is_learnt_from_the_future)),
        Of("shuffles by luck", static (rows, seed) => Good.Split(rows, seed) is var good && _calls++ % 2 == 0 ? good : [new Split(RowSelection.Of([.. good[0].Train.Rows.Reverse()]), good[0].Test)], nameof(SplitterLaws.The_seed_decides)),
        Of("shuffles without a word", static (rows, seed) => [Of(rows, seed, train => seed == 7 ? train : [.. train.Reverse()])], nameof(SplitterLaws.The_seed_decides)),
        new("splitter: none, but validates crosswise", Suites(Folds, keepsTimeOrder: false, usesSeed: false)),
        new("splitter: validates crosswise without a word", Suites(Folds, keepsTimeOrder: true, usesSeed: false), nameof(SplitterLaws.Nothing_is_learnt_from_the_future)),
        new("splitter: validates crosswise and shuffles without a word", Suites(ShuffledFolds, keepsTimeOrder: false, usesSeed: false), nameof(SplitterLaws.The_seed_decides)),
        new("splitter: validates crosswise and does not shuffle as it says", Suites(Folds, keepsTimeOrder: false, usesSeed: true), nameof(SplitterLaws.The_seed_decides)),
        new("splitter: none, but learns from some rows before", Suites(Sampled, keepsTimeOrder: true, usesSeed: true)),
        new("splitter: learns from some rows after", Suites(static (rows, seed) => [.. Sampled(rows, seed).Select(s => new Split(s.Test, s.Train))], keepsTimeOrder: true, usesSeed: true), nameof(SplitterLaws.Nothing_is_learnt_from_the_future)),
        Of("fails at few rows", static (rows, seed) => rows == 3 ? throw new IndexOutOfRangeException() : Good.Split(rows, seed), nameof(SplitterLaws.Few_rows_are_divided_or_refused)),
    ];

    private static Broken Of(string name, Func<int, int, IReadOnlyList<Split>> split, params string[] breaks) => new("splitter: " + name, [new Splits(new Fixture(split))], breaks);

    private static IReadOnlyList<object> Suites(Func<int, int, IReadOnlyList<Split>> split, bool keepsTimeOrder, bool usesSeed) =>
        [new Splits(new Fixture(split) { KeepsTimeOrder = keepsTimeOrder, UsesSeed = usesSeed, UsesAllRows = false })];

    /// <summary>Each of three parts is measured on once.</summary>
    private static IReadOnlyList<Split> Folds(int rows, int seed) => Folds([.. Enumerable.Range(0, rows)]);

    private static IReadOnlyList<Split> ShuffledFolds(int rows, int seed)
    {
        var order = Enumerable.Range(0, rows).ToArray();
        new Random(seed).Shuffle(order);
        return Folds(order);
    }

    private static IReadOnlyList<Split> Folds(int[] order) => order.Length < 3
        ? throw new DataException("Too few rows.")
        : [.. Enumerable.Range(0, 3).Select(fold => new Split(
            RowSelection.Of([.. order.Where((_, i) => i % 3 != fold)]), RowSelection.Of([.. order.Where((_, i) => i % 3 == fold)])))];

    /// <summary>Learns from half of the rows before, chosen at random.</summary>
    private static IReadOnlyList<Split> Sampled(int rows, int seed)
    {
        var before = Enumerable.Range(0, rows / 2).ToArray();
        new Random(seed).Shuffle(before);
        return rows < 4
            ? throw new DataException("Too few rows.")
            : [new Split(RowSelection.Of([.. before.Take(rows / 4)]), RowSelection.Of([.. Enumerable.Range(rows / 2, rows - (rows / 2))]))];
    }

    private static Split Of(int rows, int seed, Func<int[], int[]> train) =>
        Good.Split(rows, seed) is [var good] ? new Split(RowSelection.Of(train([.. good.Train.Rows])), good.Test) : throw new DataException("Too few rows.");

    private static RowSelection Shifted(RowSelection rows, int count, int by) => RowSelection.Of([.. rows.Rows.Select(r => (r + by) % count)]);

    private sealed class Fixture(Func<int, int, IReadOnlyList<Split>> split) : SplitterFixture
    {
        public bool KeepsTimeOrder { get; init; } = true;

        public bool UsesSeed { get; init; }

        public bool UsesAllRows { get; init; } = true;

        protected internal override IReadOnlyList<SplitterCase> Cases =>
            [new("default", () => new Flawed(split)) { KeepsTimeOrder = KeepsTimeOrder, UsesSeed = UsesSeed, UsesAllRows = UsesAllRows }];
    }

    private sealed class Splits(SplitterFixture fixture) : SplitterLaws(fixture);

    private sealed class Flawed(Func<int, int, IReadOnlyList<Split>> split) : ISplitter
    {
        public IReadOnlyList<Split> Split(int rows, int seed) => split(rows, seed);
    }
}
