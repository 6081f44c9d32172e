using Baton.Frames;

namespace Baton.Schemas.Rules;

/// <summary>Values are among those listed.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
/// <param name="values">The values allowed.</param>
public sealed class AllowedValuesRule<T>(params T[] values) : ValueRule<T>($"one of {ValueText.List(values)}")
    where T : unmanaged, IEquatable<T>
{
    private readonly T[] _values = [.. values];

    internal override IReadOnlyList<T> Choices => _values;

    internal override bool Keeps(T value) => _values.AsSpan().Contains(value);

    internal override void Find(Column<T> column, RowFindings findings)
    {
        var allowed = _values.AsSpan();
        var values = column.Span;
        for (var row = 0; row < values.Length; row++)
        {
            if (!allowed.Contains(values[row]))
                Add(column, row, findings);
        }
    }
}
