using System.Text.Unicode;
using Baton.Frames;

namespace Baton.Data.Csv;

/// <summary>Which fields a record of a file has, and which of them are to be read as what.</summary>
/// <param name="Width">How many fields a record has.</param>
/// <param name="Columns">The columns to read, in the order asked for.</param>
internal sealed record CsvLayout(int Width, IReadOnlyList<CsvColumn> Columns)
{
    /// <summary>Reads the header and finds what is asked for in it.</summary>
    /// <param name="records">The file, before its first record.</param>
    /// <param name="names">The names of the columns of a file without a header; none if it has one.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DataException">There is no header, its names do not serve, or a column is missing.</exception>
    public static async Task<CsvLayout> ReadAsync(CsvRecords records, IReadOnlyList<string> names, ReadRequest request, CancellationToken cancellation)
    {
        if (names.Count == 0)
        {
            if (!await records.ReadAsync(cancellation).ConfigureAwait(false))
                throw new DataException($"The file '{records.Path}' is empty; its first line should name the columns.");
            names = ReadNames(records);
        }

        RequireUsable(records.Path, names);
        var header = new FrameSchema(names.Select(n => new ColumnSchema(n, ColumnType.String)));
        var wanted = request.Columns.Count > 0 ? request.Columns : names;
        var required = request.Columns.Count > 0 ? request.Columns : request.Schema?.Names ?? [];
        var missing = required.Where(n => !header.Contains(n)).Distinct().ToList();
        if (missing.Count > 0)
        {
            throw new DataException(string.Join(
                '\n',
                missing.Select(n => $"The file '{records.Path}' has no column '{n}'; {header.DescribeNearest(n)}.{SuspectDelimiter(names)}")));
        }

        return new CsvLayout(names.Count, [.. header.Select(wanted).Names.Select(n => new CsvColumn(header.IndexOf(n), n, Declared(request.Schema, n)))]);
    }

    private static ColumnSchema? Declared(FrameSchema? schema, string name) =>
        schema is not null && schema.TryGet(name, out var column) ? column : null;

    /// <summary>A single name that holds what often separates fields was separated by something else.</summary>
    private static string SuspectDelimiter(IReadOnlyList<string> names) =>
        names is [var single] && single.AsSpan().IndexOfAny(",;\t|") is >= 0 and var at
            ? $" If '{(single[at] == '\t' ? "\\t" : single[at])}' separates the fields, say so with the setting delimiter."
            : "";

    private static List<string> ReadNames(CsvRecords records)
    {
        var problems = new CsvProblems(records.Path);
        var names = new List<string>(records.FieldCount);
        for (var i = 0; i < records.FieldCount; i++)
        {
            if (!Utf8.IsValid(records.Field(i)))
                problems.AddValue(records.Line, FormattableString.Invariant($"{i + 1}"), records.Field(i), "a name in valid UTF-8 text; save the file as UTF-8");
            // Spaces beside a delimiter are nobody's intention, but in quotes they are.
            names.Add(records.IsQuoted(i) ? records.Text(i) : records.Text(i).Trim(' ', '\t'));
        }

        problems.ThrowIfAny();
        return names;
    }

    private static void RequireUsable(string path, IReadOnlyList<string> names)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Length == 0)
                throw new DataException($"Column {i + 1} of the file '{path}' has no name. Every column needs one: name it in the first line.");
            if (!first.TryAdd(names[i], i))
                throw new DataException($"The columns {first[names[i]] + 1} and {i + 1} of the file '{path}' are both named '{names[i]}'. Names must be unique: rename one of them.");
        }
    }
}
