namespace Baton.Schemas.Rules;

/// <summary>A rule that a column does not keep.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Rule">The rule in words, such as <c>between 1 and 4</c>.</param>
/// <param name="Count">How many rows violate it; all of them where the column as a whole is missing or of another type.</param>
/// <param name="FirstRows">The first of these rows, five at the most, counted from 0; none where the column as a whole is wrong.</param>
/// <param name="Problem">What was found.</param>
public sealed record Violation(string Column, string Rule, long Count, IReadOnlyList<long> FirstRows, string Problem)
{
    /// <summary>The column, the rule and what was found, in words.</summary>
    public string Message => $"column '{Column}' (rule: {Rule}): {Problem}";

    /// <inheritdoc />
    public override string ToString() => Message;
}
