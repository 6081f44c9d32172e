namespace Baton.Schemas.Rules;

/// <summary>A rule that a column does not keep.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Rule">The rule in words, such as <c>between 1 and 4</c>.</param>
/// <param name="Count">How many rows violate it; all of them where the column as a whole is missing or of another type.</param>
/// <param name="FirstRows">The first of these rows, five at the most, counted from 0 as in the frame; none where the column as a whole is wrong.</param>
/// <param name="Problem">What was found, for people: there the first row is row 1.</param>
public sealed record Violation(string Column, string Rule, long Count, IReadOnlyList<long> FirstRows, string Problem)
{
    /// <summary>The column, the rule and what was found, in words.</summary>
    public string Message => $"column '{Column}' (rule: {Rule}): {Problem}";

    /// <inheritdoc />
    public override string ToString() => Message;

    /// <summary>Describes rows that violate a rule.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="rule">The rule in words.</param>
    /// <param name="findings">The rows, one at least.</param>
    /// <param name="firstRow">The number of the frame's first row.</param>
    /// <param name="example">What there is to say of the first of them, if anything; it is given the row's number.</param>
    internal static Violation OfRows(string column, string rule, RowFindings findings, long firstRow, Func<long, string?> example)
    {
        long[] rows = [.. findings.First.Select(row => firstRow + row)];
        var problem = findings.Count == 1 ? $"1 row, at row {rows[0] + 1}" : $"{findings.Count} rows, first at rows {string.Join(", ", rows.Select(r => r + 1))}";
        return new Violation(column, rule, findings.Count, rows, example(rows[0]) is { } words ? $"{problem}; {words}" : problem);
    }
}
