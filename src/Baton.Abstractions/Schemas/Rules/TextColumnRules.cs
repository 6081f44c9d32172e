using System.Text.RegularExpressions;
using Baton.Frames;
using Baton.Schemas.Sampling;

namespace Baton.Schemas.Rules;

/// <summary>A text column and the rules that its values keep.</summary>
public sealed class TextColumnRules : ColumnRules
{
    /// <summary>Creates the rules of a text column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="rules">The rules, in the order in which they are reported.</param>
    /// <exception cref="ArgumentException">The column does not hold text.</exception>
    public TextColumnRules(ColumnSchema column, params IEnumerable<TextRule> rules)
        : base(column)
    {
        if (column.Type != ColumnType.String)
            throw new ArgumentException($"The column '{column.Name}' holds {column.Type}, but the rules are for text.", nameof(column));
        Rules = [.. rules];
    }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public IReadOnlyList<TextRule> Rules { get; }

    internal override StringColumn Sample(int rows, SampleRandom random)
    {
        var choices = Rules.OfType<AllowedTextRule>().FirstOrDefault()?.Choices.Where(c => Keeps(c)).ToList();
        var length = Rules.OfType<TextLengthRule>().FirstOrDefault();
        var builder = new StringColumnBuilder(rows);
        for (var row = 0; row < rows; row++)
        {
            if (LeavesOut(random))
                builder.AppendNull();
            else if (choices is not null)
                builder.Append(Choose(choices, random));
            else
                builder.Append(Draw(() => SampleText.Draw(length?.Minimum ?? 1, length?.Maximum, random), text => Keeps(text)));
        }

        return builder.Build();
    }

    internal override void AddHashes(Column column, Span<int> hashes)
    {
        var values = (StringColumn)column;
        for (var row = 0; row < values.Length; row++)
        {
            var hash = default(HashCode);
            hash.Add(hashes[row]);
            hash.AddBytes(values.Utf8(row));
            hashes[row] = hash.ToHashCode();
        }
    }

    internal override bool AreEqual(Column column, int left, int right)
    {
        var values = (StringColumn)column;
        return values.Validity.IsValid(left) == values.Validity.IsValid(right) && values.Utf8(left).SequenceEqual(values.Utf8(right));
    }

    private protected override void CheckValues(Column column, long firstRow, List<Violation> violations)
    {
        var values = (StringColumn)column;
        foreach (var rule in Rules)
        {
            var findings = new RowFindings();
            for (var row = 0; row < values.Length; row++)
            {
                if (values.Validity.IsValid(row) && !Keeps(rule, values.Utf8(row), firstRow + row))
                    findings.Add(row);
            }

            Report(rule.Description, column, findings, firstRow, violations);
        }
    }

    private bool Keeps(byte[] text) => Rules.All(rule => rule.Keeps(text));

    private bool Keeps(TextRule rule, ReadOnlySpan<byte> text, long row)
    {
        try
        {
            return rule.Keeps(text);
        }
        catch (RegexMatchTimeoutException timeout)
        {
            throw new DataException(
                $"Column '{Column.Name}', row {row + 1}: it took longer than {timeout.MatchTimeout.TotalMilliseconds} ms to find out whether the value is {rule.Description}. Use a simpler pattern.",
                timeout);
        }
    }
}
