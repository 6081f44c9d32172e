using System.Text;

namespace Baton.Data.Csv;

/// <summary>How a file separates fields and writes missing values.</summary>
internal sealed class CsvDialect
{
    private readonly byte[][] _nulls;

    /// <param name="delimiter">What separates fields: one ASCII character (see <see cref="IsDelimiter"/>).</param>
    /// <param name="nullValues">The texts that stand for a missing value.</param>
    public CsvDialect(string delimiter, IEnumerable<string> nullValues)
    {
        Delimiter = delimiter[0];
        var nulls = nullValues.ToList();
        EmptyTextIsNull = nulls.Contains("");
        _nulls = [.. nulls.Where(n => n.Length > 0).Select(Encoding.UTF8.GetBytes)];
    }

    public char Delimiter { get; }

    /// <summary>Whether an empty field of a text column is a missing value; in other columns it always is.</summary>
    public bool EmptyTextIsNull { get; }

    /// <summary>Whether a text can separate fields.</summary>
    public static bool IsDelimiter(string delimiter) => delimiter is [var c] && char.IsAscii(c) && c is not ('"' or '\r' or '\n' or '\0');

    /// <summary>What is wrong with a delimiter.</summary>
    public static string DelimiterRule(string delimiter) => $"must be one ASCII character other than a quote or a line break, is '{delimiter}'";

    /// <summary>Whether a text that is not empty stands for a missing value.</summary>
    public bool IsNull(ReadOnlySpan<byte> text)
    {
        foreach (var candidate in _nulls)
        {
            if (text.SequenceEqual(candidate))
                return true;
        }

        return false;
    }
}
