using System.Text;
using Baton.Data.Csv.Fields;
using Baton.Data.Files;
using Baton.Frames;
using CsvHelper;

namespace Baton.Data.Csv;

/// <summary>Writes frames as records, after a header that is made of the first one.</summary>
internal sealed class CsvRows : IAsyncDisposable
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly string _path;
    private readonly byte[] _null;
    private readonly string _nullText;
    private readonly CsvWriter _writer;
    private FrameSchema? _schema;

    /// <param name="path">The file, for messages.</param>
    /// <param name="stream">Receives the records; it stays open.</param>
    /// <param name="delimiter">What separates fields.</param>
    /// <param name="nullText">What stands for a missing value.</param>
    public CsvRows(string path, Stream stream, char delimiter, string nullText)
    {
        _path = path;
        _nullText = nullText;
        _null = Encoding.UTF8.GetBytes(nullText);
        _writer = CsvWriter.Create(stream, new CsvWriterOptions { Separator = delimiter, HasHeader = false, NewLine = "\n" }, leaveOpen: true);
    }

    /// <summary>How many rows were written.</summary>
    public long Count { get; private set; }

    /// <summary>Writes the rows of a frame.</summary>
    /// <exception cref="DataException">The frame's columns are not those of the first, or the file cannot be written.</exception>
    public async Task WriteAsync(Frame frame, CancellationToken cancellation)
    {
        try
        {
            if (_schema is null)
                await WriteHeaderAsync(frame.Schema, cancellation).ConfigureAwait(false);
            else
                RequireSame(_schema, frame.Schema);
            var fields = frame.Columns.Select(c => (Column: c, Writer: FieldWriter.For(c, _nullText))).ToArray();
            for (var row = 0; row < frame.RowCount; row++)
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var (column, writer) in fields)
                {
                    if (column.IsNull(row))
                        WriteNull(column, row);
                    else
                        writer.Write(_writer, row);
                }

                await _writer.EndRecordAsync(cancellation).ConfigureAwait(false);
            }

            Count += frame.RowCount;
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            throw FileFailures.Writing(_path, failure);
        }
    }

    /// <summary>Writes what is still held back.</summary>
    /// <exception cref="DataException">There was no frame, or the file cannot be written.</exception>
    public async Task FinishAsync(CancellationToken cancellation)
    {
        if (_schema is null)
            throw new DataException($"There is nothing to write to '{_path}': the stream ended without a frame, so it is not known which columns there are.");
        try
        {
            await _writer.FlushAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            throw FileFailures.Writing(_path, failure);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _writer.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            // Only what was not finished is still held back here, and it is thrown away.
        }
    }

    private async Task WriteHeaderAsync(FrameSchema schema, CancellationToken cancellation)
    {
        if (schema.Count == 0)
            throw new DataException($"There is nothing to write to '{_path}': the frame has no columns.");
        foreach (var name in schema.Names)
        {
            // What a reader takes for a mark of the encoding or for padding is kept by quotes.
            var isPlain = name[0] != ByteOrderMark && name.AsSpan().Trim().Length == name.Length;
            _writer.WriteField(name, isPlain ? CsvQuoting.WhenNeeded : CsvQuoting.Always);
        }

        await _writer.EndRecordAsync(cancellation).ConfigureAwait(false);
        _schema = schema;
    }

    private void RequireSame(FrameSchema first, FrameSchema next)
    {
        if (first.DescribeDifference(next) is { } difference)
            throw new DataException($"The rows after row {Count} cannot be written to '{_path}': {difference}.");
    }

    private void WriteNull(Column column, int row)
    {
        if (_schema is { Count: > 1 } || _null.Length > 0)
        {
            _writer.WriteField(_null);
            return;
        }

        // An empty line is no record, so that a lone missing value needs quotes, and in quotes a text is a text.
        if (column.Type == ColumnType.String)
        {
            throw new DataException(
                $"Row {Count + row + 1} cannot be written to '{_path}': in a file with a single column of text, a missing value cannot be told from an empty text. Set nullValue to what should stand for it, such as NA.");
        }

        _writer.WriteField("", CsvQuoting.Always);
    }
}
