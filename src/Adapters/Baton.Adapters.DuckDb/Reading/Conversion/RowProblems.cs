using System.Text;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Conversion;

/// <summary>What is wrong with the values of a source. The first problems are told together, so that they can be mended together.</summary>
internal sealed class RowProblems(string source)
{
    private const int Most = 10;
    private const int LongestText = 60;

    private readonly List<string> _problems = [];

    /// <summary>Whether there are as many problems as one message tells.</summary>
    public bool IsFull => _problems.Count >= Most;

    /// <summary>A value is not of its column's type.</summary>
    /// <param name="row">The row, from 0 on.</param>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    /// <param name="expected">What it must be.</param>
    public void AddValue(long row, string column, string value, string expected) =>
        _problems.Add(FormattableString.Invariant($"row {row + 1}, column '{column}': '{Shown(value)}' is not {expected}"));

    /// <summary>A value is missing where none may be.</summary>
    public void AddMissing(long row, string column) =>
        _problems.Add(FormattableString.Invariant($"row {row + 1}, column '{column}': the value is missing, and the schema allows no missing values here"));

    /// <exception cref="DataException">There are problems.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count == 0)
            return;
        var subject = $"{source} cannot be read as asked:";
        if (_problems.Count == 1)
            throw new DataException($"{subject} {_problems[0]}. Correct the data or the schema.");
        throw new DataException($"{subject}\n  {string.Join("\n  ", _problems)}\n{(IsFull ? "There may be more. " : "")}Correct the data or the schema.");
    }

    /// <summary>A text as it can stand in a message: on one line, and not too long.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, LongestText)))
            _ = char.IsControl(c) ? shown.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\x{(int)c:X2}") : shown.Append(c);
        return text.Length > LongestText ? shown.Append('…').ToString() : shown.ToString();
    }
}
