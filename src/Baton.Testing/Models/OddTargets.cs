using Baton.Frames;

namespace Baton.Testing.Models;

/// <summary>Answers that a model must survive: made from good ones, each odd in one way.</summary>
internal static class OddTargets
{
    /// <summary>The odd answers with what is odd about them.</summary>
    public static IEnumerable<(string What, Frame Targets)> Of(Frame good)
    {
        var rows = good.RowCount;
        yield return ("fewer answers than rows", good.Slice(0, rows - 1));
        yield return ("no answers", good.Slice(0, 0));
        yield return ("no column of answers", Frame.Of());
        yield return ("two columns of answers", good.With(new ColumnSchema("another_answer", good.Schema[0].Type), good.Columns[0]));
        yield return ("the same answer in every row", good.Take(new int[rows]));
        yield return ("answers that are text, each another", One(Column.Of(Enumerable.Range(0, rows).Select(i => $"answer {i}").ToArray())));
        yield return ("answers that are dates", One(Column.Of<DateOnly>(Enumerable.Range(0, rows).Select(i => new DateOnly(2024, 1, 1).AddDays(i)).ToArray())));
        yield return ("answers that are missing", One(Column.OfNullable<double>(Enumerable.Range(0, rows).Select(i => i % 2 == 0 ? i : (double?)null).ToArray())));
        foreach (var number in (double[])[double.NaN, double.PositiveInfinity, double.MaxValue, -double.MaxValue, double.Epsilon])
            yield return (FormattableString.Invariant($"{number} among the answers"), One(Column.Of<double>(Enumerable.Range(0, rows).Select(i => i % 3 == 0 ? number : i).ToArray())));
    }

    private static Frame One(Column column) => Frame.Of(("y", column));
}
