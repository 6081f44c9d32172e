using Baton.Frames;
using Baton.Schemas.Sampling;

namespace Baton.Schemas.Rules;

/// <summary>Values lie between two bounds, or on one side of one.</summary>
/// <typeparam name="T">The type of a value: a number, a date or a time.</typeparam>
/// <param name="minimum">The smallest value allowed; <see langword="null"/> for no bound.</param>
/// <param name="maximum">The greatest value allowed; <see langword="null"/> for no bound.</param>
/// <param name="minimumExclusive">Whether <paramref name="minimum"/> itself is not allowed.</param>
/// <param name="maximumExclusive">Whether <paramref name="maximum"/> itself is not allowed.</param>
public sealed class RangeRule<T>(T? minimum, T? maximum, bool minimumExclusive = false, bool maximumExclusive = false)
    : ValueRule<T>(Describe(minimum, maximum, minimumExclusive, maximumExclusive))
    where T : unmanaged, IComparable<T>
{
    private readonly T _minimum = minimum.GetValueOrDefault();
    private readonly T _maximum = maximum.GetValueOrDefault();
    // What comparing with a bound must give: at least 0 or, without the bound itself, at least 1.
    private readonly int _leastComparison = minimumExclusive ? 1 : 0;
    private readonly int _greatestComparison = maximumExclusive ? -1 : 0;
    private readonly bool _hasMinimum = minimum.HasValue;
    private readonly bool _hasMaximum = maximum.HasValue;

    internal override SampleBounds<T> Bounds => new(minimum, maximum);

    internal override bool Keeps(T value) =>
        (!_hasMinimum || value.CompareTo(_minimum) >= _leastComparison)
        && (!_hasMaximum || value.CompareTo(_maximum) <= _greatestComparison);

    internal override void Find(Column<T> column, RowFindings findings)
    {
        var values = column.Span;
        for (var row = 0; row < values.Length; row++)
        {
            if (!Keeps(values[row]))
                Add(column, row, findings);
        }
    }

    private static string Describe(T? minimum, T? maximum, bool minimumExclusive, bool maximumExclusive)
    {
        var least = $"{(minimumExclusive ? "greater than" : "at least")} {ValueText.Of(minimum)}";
        var most = $"{(maximumExclusive ? "less than" : "at most")} {ValueText.Of(maximum)}";
        return (minimum, maximum) switch
        {
            (null, null) => throw new ArgumentException("A range needs a bound."),
            (_, null) => least,
            (null, _) => most,
            _ when minimumExclusive || maximumExclusive => $"{least} and {most}",
            _ => $"between {ValueText.Of(minimum)} and {ValueText.Of(maximum)}",
        };
    }
}
