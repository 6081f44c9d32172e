using Baton.Data;
using Baton.Frames;
using Baton.Testing.Components;
using Baton.Testing.Laws;
using Xunit;

namespace Baton.Testing.Splitting;

/// <summary>Laws that every splitter keeps.</summary>
/// <param name="fixture">Says how the splitter is made, and what it claims.</param>
public abstract class SplitterLaws(SplitterFixture fixture) : FamilyLaws<SplitterFixture>(fixture), INamedCases
{
    private const int Seed = 7;
    private const int OtherSeed = 8;

    /// <inheritdoc />
    public IReadOnlyList<string> CaseNames => [.. Fixture.Cases.Select(c => c.Name)];

    /// <summary>In a split no row is in both parts, none stands twice, all are rows that there are, and both parts have some.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void No_row_is_both_learnt_from_and_measured_on(string @case)
    {
        var law = Law("a model that is measured on what it learnt from looks better than it is", @case);
        var found = Fixture.Case(@case);
        foreach (var rows in (int[])[found.Rows, found.Rows + 1, 10 * found.Rows])
            Check(law, found.Create().Split(rows, Seed), rows);
    }

    /// <summary>A splitter that claims to use all rows leaves none out.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void All_rows_are_used_where_that_is_claimed(string @case)
    {
        var law = Law("rows that are left out by mistake are data that somebody paid for", @case);
        var found = Fixture.Case(@case);
        if (!found.UsesAllRows)
            return;
        foreach (var rows in (int[])[found.Rows, found.Rows + 1])
        {
            foreach (var split in found.Create().Split(rows, Seed))
                law.Require(split.Train.Count + split.Test.Count == rows, $"all {rows} rows", $"{split.Train.Count} to learn from and {split.Test.Count} to measure on");
        }
    }

    /// <summary>A splitter that claims to keep the order of time lets no model learn from rows that come after those it is measured on.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Nothing_is_learnt_from_the_future(string @case)
    {
        var law = Law("who knows tomorrow predicts today well, and fails in use; a splitter that gives up the order of time says so in its case", @case);
        var found = Fixture.Case(@case);
        if (!found.KeepsTimeOrder)
            return;
        foreach (var split in found.Create().Split(found.Rows, Seed))
            law.Require(split.Train.Rows.Max() < split.Test.Rows.Min(), $"training rows before the first test row, {split.Test.Rows.Min()}", $"row {split.Train.Rows.Max()} among them");
    }

    /// <summary>The same seed gives the same splits, also from another instance; where the seed is used, another seed gives others.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void The_seed_decides(string @case)
    {
        var law = Law("a comparison of two models is fair only on the same rows", @case);
        var found = Fixture.Case(@case);
        var splitter = found.Create();
        var first = Text(splitter.Split(found.Rows, Seed));
        var other = Text(splitter.Split(found.Rows, OtherSeed));
        law.Require(first == Text(splitter.Split(found.Rows, Seed)), "the same splits for the same seed", "others");
        law.Require(first == Text(found.Create().Split(found.Rows, Seed)), "the same splits of another instance for the same seed", "others");
        law.Require(found.UsesSeed == (first != other), found.UsesSeed ? "other splits for another seed" : "the same splits for every seed, since the case says that none is used", found.UsesSeed ? "the same" : "others");
    }

    /// <summary>Few rows are divided, or refused with a <see cref="DataException"/>.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Few_rows_are_divided_or_refused(string @case)
    {
        var law = Law("who tries something out does it with a handful of rows", @case);
        var splitter = Fixture.Case(@case).Create();
        for (var rows = 0; rows <= 12; rows++)
        {
            var count = rows;
            if (law.Answers($"{count} rows", () => splitter.Split(count, Seed), out var splits))
                Check(law, splits, count);
        }
    }

    private static void Check(Law law, IReadOnlyList<Split> splits, int rows)
    {
        law.Require(splits.Count > 0, $"a split of {rows} rows", "none");
        foreach (var split in splits)
        {
            int[] train = [.. split.Train.Rows], test = [.. split.Test.Rows];
            law.Require(train.Length > 0 && test.Length > 0, $"rows in both parts of {rows}", $"{train.Length} to learn from and {test.Length} to measure on");
            int[] outside = [.. train.Concat(test).Where(r => r < 0 || r >= rows)], both = [.. train.Intersect(test)];
            law.Require(outside.Length == 0, $"rows from 0 to {rows - 1}", string.Join(", ", outside));
            law.Require(train.Distinct().Count() == train.Length && test.Distinct().Count() == test.Length, "each row once in a part", "one twice");
            law.Require(both.Length == 0, "no row in both parts", string.Join(", ", both));
        }
    }

    private static string Text(IReadOnlyList<Split> splits) =>
        string.Join("; ", splits.Select(s => $"{string.Join(',', s.Train.Rows)} | {string.Join(',', s.Test.Rows)}"));
}
