using Baton.Frames;
using Baton.Schemas.Sampling;

namespace Baton.Schemas.Rules;

/// <summary>
/// A rule that every value of a column of fixed width keeps. Missing values keep it, and so do floating-point values that
/// are not finite: another rule forbids those.
/// </summary>
/// <typeparam name="T">The type of a value.</typeparam>
public abstract class ValueRule<T>
    where T : unmanaged
{
    private protected ValueRule(string description) => Description = description;

    /// <summary>The rule in words, such as <c>between 1 and 4</c>.</summary>
    public string Description { get; }

    /// <summary>What sample values are drawn between.</summary>
    internal virtual SampleBounds<T> Bounds => default;

    /// <summary>What sample values are chosen from; nothing if the rule lists none.</summary>
    internal virtual IReadOnlyList<T>? Choices => null;

    internal abstract bool Keeps(T value);

    /// <summary>Finds the rows that violate the rule; each rule has the loop of its own, so that its test is compiled into it.</summary>
    internal abstract void Find(Column<T> column, RowFindings findings);

    /// <summary>A row whose value does not keep the rule counts only if there is a value, and not twice if that is not finite.</summary>
    private protected static void Add(Column<T> column, int row, RowFindings findings)
    {
        if (column.Validity.IsValid(row) && FiniteNumbers.IsFinite(column.Span[row]))
            findings.Add(row);
    }
}
