using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;
using Baton.Components;
using Baton.Data.Files;
using Baton.Frames;

namespace Baton.Data.Csv;

/// <summary>
/// Reads a CSV file in UTF-8 (RFC 4180), some rows at a time. Columns that the schema does not name get the narrowest type
/// that holds all their values, for which the file is read twice: Int32, Int64, Float64, Boolean (true and false), Date
/// (yyyy-MM-dd), DateTime (ISO 8601), else String.
/// </summary>
[Component("csv")]
public partial class CsvFileReader : IFileReader, IFingerprinted, ICheckedSettings
{
    /// <summary>The file; a relative path counts from the current directory.</summary>
    public required string Path { get; init; }

    /// <summary>What separates fields: one ASCII character, such as a comma, a semicolon or a tab.</summary>
    public string Delimiter { get; init; } = ",";

    /// <summary>The names of the columns of a file that has no header; if empty, the first line of the file names them.</summary>
    public IReadOnlyList<string> ColumnNames { get; init; } = [];

    /// <summary>
    /// The texts that stand for a missing value, exactly as written. An empty field is always missing except in a column of
    /// text, where it is only if this list holds the empty text; a text in quotes is never missing.
    /// </summary>
    public IReadOnlyList<string> NullValues { get; init; } = [""];

    /// <summary>How many rows a frame of the stream holds at the most, if who reads asks for no other number.</summary>
    [Range(1, int.MaxValue)]
    public int BatchSize { get; init; } = 65536;

    /// <inheritdoc />
    public virtual async IAsyncEnumerable<Frame> ReadAsync(ReadRequest request, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var size = request.BatchSize ?? BatchSize;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size, nameof(request));
        var dialect = Dialect();
        await using var records = CsvRecords.Open(Path, dialect);
        var layout = await CsvLayout.ReadAsync(records, ColumnNames, request, cancellation).ConfigureAwait(false);
        if (layout.Columns.Any(c => c.Schema is null))
            layout = await InferAsync(layout, dialect, records, cancellation).ConfigureAwait(false);

        var batch = new CsvBatch(records, layout, size);
        var frame = await batch.ReadAsync(cancellation).ConfigureAwait(false);
        do
        {
            yield return frame;
            frame = await batch.ReadAsync(cancellation).ConfigureAwait(false);
        }
        while (frame.RowCount > 0);
    }

    /// <inheritdoc />
    public virtual Task<DataFingerprint> FingerprintAsync(CancellationToken cancellation = default) => SourceFile.FingerprintAsync(Path, cancellation);

    /// <inheritdoc />
    public IEnumerable<SettingProblem> CheckSettings()
    {
        if (!CsvDialect.IsDelimiter(Delimiter))
            yield return new SettingProblem("delimiter", CsvDialect.DelimiterRule(Delimiter));
        foreach (var value in NullValues.Where(v => v.AsSpan().Trim().Length != v.Length))
            yield return new SettingProblem("nullValues", $"must neither begin nor end with a space, which is not looked at in columns of numbers, but one is '{value}'");
    }

    private CsvDialect Dialect() =>
        CheckSettings().FirstOrDefault() is { Message: not null } problem
            ? throw new DataException($"The file '{Path}' cannot be read: {problem.Setting} {problem.Message}.")
            : new CsvDialect(Delimiter, NullValues);

    private async Task<CsvLayout> InferAsync(CsvLayout layout, CsvDialect dialect, CsvRecords records, CancellationToken cancellation)
    {
        if (records.Length is null)
            throw new DataException($"'{Path}' can be read only once, so the types of its columns cannot be found out. Give a schema with all columns, or a regular file.");
        await using var first = CsvRecords.Open(Path, dialect);
        // The header, which the layout was made of, is not a row.
        if (ColumnNames.Count == 0)
            await first.ReadAsync(cancellation).ConfigureAwait(false);
        return await TypeInference.CompleteAsync(layout, first, cancellation).ConfigureAwait(false);
    }
}
