using Baton.Frames;
using Baton.Schemas.Sampling;

namespace Baton.Schemas.Rules;

/// <summary>A column and the rules that its values keep.</summary>
public abstract class ColumnRules
{
    private const int MostAttempts = 1000;

    private protected ColumnRules(ColumnSchema column) => Column = column;

    /// <summary>The column.</summary>
    public ColumnSchema Column { get; }

    /// <summary>Finds everything that is wrong with the column in a frame.</summary>
    internal void Check(Frame frame, long firstRow, List<Violation> violations)
    {
        if (!frame.TryGet(Column.Name, out var column))
        {
            var there = frame.Schema.Count == 0 ? "the data has no columns" : $"the columns are: {string.Join(", ", frame.Schema.Names)}";
            violations.Add(new Violation(Column.Name, "must be there", frame.RowCount, [], $"is missing; {there}"));
            return;
        }

        if (column.Type != Column.Type)
        {
            violations.Add(new Violation(Column.Name, $"of the type {Column.Type}", frame.RowCount, [], $"is of the type {column.Type}"));
            return;
        }

        if (!Column.Nullable && column.NullCount > 0)
        {
            var missing = new RowFindings();
            for (var row = 0; row < column.Length; row++)
            {
                if (column.IsNull(row))
                    missing.Add(row);
            }

            Report("no missing values", column, missing, firstRow, violations);
        }

        CheckValues(column, firstRow, violations);
    }

    /// <summary>Mixes each value into its row's hash.</summary>
    internal abstract void AddHashes(Column column, Span<int> hashes);

    /// <summary>Whether two rows have the same value; missing values are the same.</summary>
    internal abstract bool AreEqual(Column column, int left, int right);

    /// <summary>Makes a column that keeps the rules; the same random numbers, the same column.</summary>
    internal abstract Column Sample(int rows, SampleRandom random);

    private protected abstract void CheckValues(Column column, long firstRow, List<Violation> violations);

    private protected void Report(string rule, Column column, RowFindings findings, long firstRow, List<Violation> violations)
    {
        if (findings.Count == 0)
            return;
        violations.Add(Violation.OfRows(Column.Name, rule, findings, firstRow, row =>
            column.IsNull(findings.First[0]) ? null : $"row {row + 1} holds {ValueText.Of(column.GetObject(findings.First[0]))}"));
    }

    /// <summary>Whether a sample misses the next value: one in ten, where the column may.</summary>
    private protected bool LeavesOut(SampleRandom random) => Column.Nullable && random.Fraction() < 0.1;

    private protected T Choose<T>(List<T> choices, SampleRandom random) =>
        choices.Count > 0 ? choices[(int)random.UpTo((ulong)choices.Count - 1)] : throw NoSample();

    /// <summary>Draws until a value keeps the rules.</summary>
    private protected T Draw<T>(Func<T> draw, Func<T, bool> keeps)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var value = draw();
            if (keeps(value))
                return value;
        }

        throw NoSample();
    }

    private DataException NoSample() =>
        new($"No sample can be made of the column '{Column.Name}': no value was found that keeps all of its rules. List some with [AllowedValues], or correct the rules.");
}
