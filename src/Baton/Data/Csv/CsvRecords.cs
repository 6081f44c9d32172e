using System.Text;
using Baton.Data.Files;
using Baton.Frames;
using CsvHelper;

namespace Baton.Data.Csv;

/// <summary>The records of a file, one after the other; empty lines are passed over. The file is never held whole.</summary>
internal sealed class CsvRecords : IAsyncDisposable
{
    /// <summary>A longer record is a quote that is never closed rather than a record.</summary>
    private const int LongestRecord = 1 << 26;

    private const int BufferSize = 1 << 17;

    private readonly CsvReader _reader;
    private readonly FileStream _stream;
    private readonly CsvDialect _dialect;

    private CsvRecords(string path, FileStream stream, CsvDialect dialect)
    {
        Path = path;
        _stream = stream;
        _dialect = dialect;
        _reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = dialect.Delimiter,
            // The header is a record like any other here: its mistakes are told in our words.
            HasHeader = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = LongestRecord,
            BufferSize = BufferSize,
            TrackLineNumbers = true,
        });
    }

    public string Path { get; }

    /// <summary>The file's length in bytes; <see langword="null"/> for what can be read only once, such as a pipe.</summary>
    public long? Length => _stream.CanSeek ? _stream.Length : null;

    /// <summary>The line where the current record begins, counted from 1.</summary>
    public long Line => _reader.LineNumber;

    /// <summary>How many fields the current record has.</summary>
    public int FieldCount => _reader.FieldCount;

    /// <exception cref="DataException">The file is missing, a directory, or not to be read.</exception>
    public static CsvRecords Open(string path, CsvDialect dialect) => new(path, SourceFile.Open(path), dialect);

    /// <summary>Moves to the next record.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="DataException">Quotes are not as they must be, or the file cannot be read.</exception>
    public ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            // Nearly all records are in the buffer already: they need no state machine.
            var reading = _reader.ReadAsync(cancellation);
            return reading.IsCompletedSuccessfully ? ValueTask.FromResult(reading.Result) : FinishAsync(reading);
        }
        catch (Exception failure) when (Explain(failure) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>A field without the spaces and tabs around it, which mean nothing in a column that is not text.</summary>
    public ReadOnlySpan<byte> Trimmed(int index)
    {
        var text = Field(index);
        return text.Length > 0 && text[0] > ' ' && text[^1] > ' ' ? text : text.Trim(" \t"u8);
    }

    /// <summary>A field's UTF-8 text without quotes; valid until the next record is read.</summary>
    public ReadOnlySpan<byte> Field(int index) => _reader.GetSpan(index);

    /// <summary>A field as a string; bytes that are no UTF-8 show as replacement characters.</summary>
    public string Text(int index) => Encoding.UTF8.GetString(Field(index));

    /// <summary>Whether a field stands in quotes.</summary>
    public bool IsQuoted(int index) => _reader.GetRawSpan(index).Length != Field(index).Length;

    /// <summary>Whether a field is a missing value. In quotes, a text is that text, whatever it is.</summary>
    public bool IsNull(int index, ReadOnlySpan<byte> text, bool isTextColumn)
    {
        if (text.IsEmpty)
            return !isTextColumn || (_dialect.EmptyTextIsNull && !IsQuoted(index));
        return _dialect.IsNull(text) && (!isTextColumn || !IsQuoted(index));
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private async ValueTask<bool> FinishAsync(ValueTask<bool> reading)
    {
        try
        {
            return await reading.ConfigureAwait(false);
        }
        catch (Exception failure) when (Explain(failure) is { } explained)
        {
            throw explained;
        }
    }

    private DataException? Explain(Exception failure) => failure switch
    {
        CsvFormatException broken => new DataException(
            $"The file '{Path}' is not well-formed from line {broken.LineNumber} on: {broken.Message} "
            + "A field that holds a quote, the delimiter or a line break stands in quotes, and quotes in it are doubled; perhaps the file was cut off.",
            broken),
        _ when FileFailures.Is(failure) => FileFailures.Reading(Path, failure),
        _ => null,
    };
}
