using System.Globalization;
using System.Text;
using Baton.Frames;

namespace Baton.Data.Csv;

/// <summary>What is wrong with the records of a file. The first problems are told together, so that they can be mended together.</summary>
internal sealed class CsvProblems(string path)
{
    private const int Most = 10;
    private const int LongestText = 60;

    private readonly List<string> _problems = [];

    /// <summary>Whether there are as many problems as one message tells.</summary>
    public bool IsFull => _problems.Count >= Most;

    /// <summary>A value is not of its column's type.</summary>
    public void AddValue(long line, string column, ReadOnlySpan<byte> text, string expected) =>
        _problems.Add(FormattableString.Invariant($"line {line}, column '{column}': '{Shown(text)}' is not {expected}"));

    /// <summary>A value is missing where none may be.</summary>
    public void AddMissing(long line, string column) =>
        _problems.Add(FormattableString.Invariant($"line {line}, column '{column}': the value is missing, and the schema allows no missing values here"));

    /// <summary>A record has too few or too many fields.</summary>
    public void AddRagged(long line, int expected, int actual) =>
        _problems.Add(FormattableString.Invariant($"line {line}: there are {expected} columns, but {actual} {(actual == 1 ? "field" : "fields")}"));

    /// <exception cref="DataException">There are problems.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count == 0)
            return;
        if (_problems.Count == 1)
            throw new DataException($"The file '{path}' cannot be read as asked: {_problems[0]}. Correct the file or the schema.");
        var message = new StringBuilder($"The file '{path}' cannot be read as asked:");
        foreach (var problem in _problems)
            message.Append("\n  ").Append(problem);
        message.Append(IsFull ? "\nThere may be more. " : "\n").Append("Correct the file or the schema.");
        throw new DataException(message.ToString());
    }

    /// <summary>A text as it can stand in a message: on one line, and not too long.</summary>
    private static string Shown(ReadOnlySpan<byte> text)
    {
        var shown = new StringBuilder();
        foreach (var c in Encoding.UTF8.GetString(text[..Math.Min(text.Length, LongestText)]))
        {
            if (char.IsControl(c))
                shown.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:X2}");
            else
                shown.Append(c);
        }

        return text.Length > LongestText ? shown.Append('…').ToString() : shown.ToString();
    }
}
