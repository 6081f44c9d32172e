using Baton.Frames;
using Baton.Schemas.Sampling;

namespace Baton.Schemas.Rules;

/// <summary>A column of fixed width and the rules that its values keep. Floating-point values are finite by all means.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
public sealed class ColumnRules<T> : ColumnRules
    where T : unmanaged
{
    /// <summary>Creates the rules of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="rules">The rules, in the order in which they are reported.</param>
    /// <exception cref="ArgumentException">The column holds another type.</exception>
    public ColumnRules(ColumnSchema column, params IEnumerable<ValueRule<T>> rules)
        : base(column)
    {
        if (column.Type != ColumnTypes.Of<T>())
            throw new ArgumentException($"The column '{column.Name}' holds {column.Type}, but the rules are for {ColumnTypes.Of<T>()}.", nameof(column));
        Rules = [.. rules];
    }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public IReadOnlyList<ValueRule<T>> Rules { get; }

    internal override Column<T> Sample(int rows, SampleRandom random)
    {
        var choices = Rules.Select(r => r.Choices).FirstOrDefault(c => c is not null)?.Where(Keeps).ToList();
        var bounds = Rules.Select(r => r.Bounds).FirstOrDefault(b => b != default);
        var builder = new ColumnBuilder<T>(rows);
        for (var row = 0; row < rows; row++)
        {
            if (LeavesOut(random))
                builder.AppendNull();
            else if (choices is not null)
                builder.Append(Choose(choices, random));
            else
                builder.Append(Draw(bounds, row, random));
        }

        return builder.Build();
    }

    internal override void AddHashes(Column column, Span<int> hashes)
    {
        var values = ((Column<T>)column).Span;
        for (var row = 0; row < values.Length; row++)
            hashes[row] = HashCode.Combine(hashes[row], column.Validity.IsValid(row) ? values[row] : default);
    }

    internal override bool AreEqual(Column column, int left, int right)
    {
        var values = ((Column<T>)column).Span;
        var isThere = column.Validity.IsValid(left);
        return isThere == column.Validity.IsValid(right) && (!isThere || EqualityComparer<T>.Default.Equals(values[left], values[right]));
    }

    private protected override void CheckValues(Column column, long firstRow, List<Violation> violations)
    {
        var values = (Column<T>)column;
        var infinite = new RowFindings();
        FiniteNumbers.Find(values, infinite);
        Report(FiniteNumbers.Rule, column, infinite, firstRow, violations);
        foreach (var rule in Rules)
        {
            var findings = new RowFindings();
            rule.Find(values, findings);
            Report(rule.Description, column, findings, firstRow, violations);
        }
    }

    private T Draw(SampleBounds<T> bounds, int row, SampleRandom random)
    {
        // Rows can be told apart by a key that counts up.
        if (Column.IsKey && SampleValues.CanCount<T>() && SampleValues.Count(bounds, row) is var key && Keeps(key))
            return key;
        return Draw(() => SampleValues.Draw(bounds, random), Keeps);
    }

    private bool Keeps(T value) => FiniteNumbers.IsFinite(value) && Rules.All(r => r.Keeps(value));
}
