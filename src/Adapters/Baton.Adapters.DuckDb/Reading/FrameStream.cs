using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Native;
using Baton.Adapters.DuckDb.Reading.Conversion;
using Baton.Adapters.DuckDb.Reading.Vectors;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading;

/// <summary>Makes frames of the chunks of a result: no value is asked for on its own.</summary>
internal sealed class FrameStream : IDisposable
{
    private readonly ResultStream _rows;
    private readonly IReadOnlyList<ReadColumn> _columns;
    private readonly VectorReader[] _readers;
    private readonly FrameSchema _schema;
    private readonly string _source;
    private readonly int _size;
    private nint _chunk;
    private int _chunkRows;
    private int _chunkOffset;
    private long _row;
    private bool _hasFrame;

    /// <param name="rows">The result; it is disposed with the stream.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="source">Where they come from, for messages.</param>
    /// <param name="size">How many rows a frame holds at the most.</param>
    public FrameStream(ResultStream rows, IReadOnlyList<ReadColumn> columns, string source, int size)
    {
        _rows = rows;
        _columns = columns;
        _readers = [.. columns.Select(c => VectorReader.For(c.Type, c.Schema.Name, size))];
        _schema = new FrameSchema(columns.Select(c => c.Schema));
        _source = source;
        _size = size;
    }

    /// <summary>Whether there is no row left: not known before the last one was asked for.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>The next frame; <see langword="null"/> if there is none. Without a row there is one frame of none.</summary>
    /// <exception cref="DataException">The rows cannot be read, or are not what was asked for.</exception>
    public Frame? Next(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var first = _row;
        while (_row - first < _size && HasRows(cancellation))
        {
            var count = (int)Math.Min(_chunkRows - _chunkOffset, _size - (_row - first));
            for (var i = 0; i < _readers.Length; i++)
                _readers[i].Append(ChunkApi.duckdb_data_chunk_get_vector(_chunk, (ulong)i), _chunkOffset, count, _row);
            _chunkOffset += count;
            _row += count;
        }

        if (_row == first && _hasFrame)
            return null;
        _hasFrame = true;
        return Build(first);
    }

    public void Dispose()
    {
        Release();
        _rows.Dispose();
    }

    private bool HasRows(CancellationToken cancellation)
    {
        while (_chunkOffset == _chunkRows)
        {
            cancellation.ThrowIfCancellationRequested();
            Release();
            _chunk = _rows.Fetch();
            // A query that is interrupted may simply end.
            cancellation.ThrowIfCancellationRequested();
            if (_chunk == 0)
            {
                IsAtEnd = true;
                return false;
            }

            _chunkRows = (int)ChunkApi.duckdb_data_chunk_get_size(_chunk);
        }

        return true;
    }

    private Frame Build(long firstRow)
    {
        var problems = new RowProblems(_source);
        var columns = new Column[_readers.Length];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = ColumnConversion.Convert(_readers[i].Build(), _columns[i].Schema, firstRow, problems);
        problems.ThrowIfAny();
        return new Frame(_schema, columns);
    }

    private void Release()
    {
        if (_chunk != 0)
            ChunkApi.duckdb_destroy_data_chunk(ref _chunk);
        (_chunk, _chunkRows, _chunkOffset) = (0, 0, 0);
    }
}
