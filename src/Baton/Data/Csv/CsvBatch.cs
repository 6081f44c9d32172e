using Baton.Data.Csv.Fields;
using Baton.Frames;

namespace Baton.Data.Csv;

/// <summary>Reads records into frames, a number of rows at a time.</summary>
internal sealed class CsvBatch
{
    /// <summary>Bytes of a field and its delimiter, for an estimate of the rows in a file.</summary>
    private const int ExpectedFieldBytes = 4;

    private const int ExpectedRows = 4096;

    /// <summary>Longer columns grow while they are read: the estimate may be wrong.</summary>
    private const int MostExpectedRows = 1 << 20;

    private readonly CsvRecords _records;
    private readonly int _width;
    private readonly int _size;
    private readonly FrameSchema _schema;
    private readonly (int Index, FieldReader Reader)[] _fields;

    /// <param name="records">The file, before its first record of values.</param>
    /// <param name="layout">What is to be read; every column has its schema.</param>
    /// <param name="size">How many rows a frame holds at the most.</param>
    public CsvBatch(CsvRecords records, CsvLayout layout, int size)
    {
        _records = records;
        _width = layout.Width;
        _size = size;
        _schema = new FrameSchema(layout.Columns.Select(c => c.Schema!));
        var rows = records.Length / (layout.Width * ExpectedFieldBytes) ?? ExpectedRows;
        var capacity = (int)Math.Min(Math.Min(size, rows), MostExpectedRows);
        _fields = [.. layout.Columns.Select(c => (c.Index, FieldReader.For(c.Schema!.Type, capacity)))];
    }

    /// <summary>Reads the next rows.</summary>
    /// <returns>The frame; it has no rows if there are none left.</returns>
    /// <exception cref="DataException">Records are not as they must be; the first problems are told together.</exception>
    public async Task<Frame> ReadAsync(CancellationToken cancellation)
    {
        var problems = new CsvProblems(_records.Path);
        var rows = 0;
        while (rows < _size && !problems.IsFull && await _records.ReadAsync(cancellation).ConfigureAwait(false))
        {
            Append(problems);
            rows++;
        }

        problems.ThrowIfAny();
        return new Frame(_schema, Array.ConvertAll(_fields, f => f.Reader.Build()));
    }

    private void Append(CsvProblems problems)
    {
        if (_records.FieldCount != _width)
        {
            problems.AddRagged(_records.Line, _width, _records.FieldCount);
            return;
        }

        for (var i = 0; i < _fields.Length; i++)
        {
            var (index, reader) = _fields[i];
            var text = reader.IsText ? _records.Field(index) : _records.Trimmed(index);
            if (_records.IsNull(index, text, reader.IsText))
            {
                if (!_schema[i].Nullable)
                    problems.AddMissing(_records.Line, _schema[i].Name);
                reader.AppendNull();
            }
            else if (!reader.TryAppend(text))
            {
                problems.AddValue(_records.Line, _schema[i].Name, text, reader.Expected);
            }
        }
    }
}
