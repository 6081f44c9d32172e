using System.Threading.Channels;
using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing;

/// <summary>
/// Hands frames from whoever has them to the library, which asks for some thousand rows at a time, on one thread of its own.
/// One frame waits while another is taken, so that no more than a few are in memory.
/// </summary>
internal sealed class FrameFeed(IReadOnlyList<FeedColumn> columns) : IDisposable
{
    /// <summary>How many rows a vector holds.</summary>
    private static readonly int VectorSize = (int)DatabaseApi.duckdb_vector_size();

    private readonly Channel<Frame> _frames = Channel.CreateBounded<Frame>(1);
    private PinnedFrame? _current;
    private PinnedFrame? _previous;
    private int _offset;

    /// <summary>The columns.</summary>
    public IReadOnlyList<FeedColumn> Columns => columns;

    /// <summary>How many rows were taken.</summary>
    public long Rows { get; private set; }

    /// <summary>What went wrong while rows were handed over.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Offers a frame; returns when there is room for it.</summary>
    /// <returns>Whether frames are still taken.</returns>
    public async ValueTask<bool> OfferAsync(Frame frame, CancellationToken cancellation)
    {
        try
        {
            await _frames.Writer.WriteAsync(frame, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (ChannelClosedException)
        {
            return false;
        }
    }

    /// <summary>Says that no more frames come, or that none are taken any more.</summary>
    /// <param name="failure">Why, if they should have come.</param>
    public void Close(Exception? failure = null) => _frames.Writer.TryComplete(failure);

    /// <summary>Fills a chunk with the next rows; it has none if there are none left.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <returns>Whether that worked; if not, <see cref="Failure"/> says why.</returns>
    public bool TryFill(nint chunk)
    {
        try
        {
            Fill(chunk);
            return true;
        }
        catch (Exception failure)
        {
            // Nothing may be thrown through the library: it is thrown again when the library has given up.
            Failure = failure;
            return false;
        }
    }

    public void Dispose()
    {
        _current?.Dispose();
        _previous?.Dispose();
    }

    private void Fill(nint chunk)
    {
        if (!HasRows())
        {
            ChunkApi.duckdb_data_chunk_set_size(chunk, 0);
            return;
        }

        var count = Math.Min(VectorSize, _current!.RowCount - _offset);
        for (var i = 0; i < columns.Count; i++)
            columns[i].Writer.Write(_current.Columns[i].Slice(_offset, count), ChunkApi.duckdb_data_chunk_get_vector(chunk, (ulong)i), Rows);
        ChunkApi.duckdb_data_chunk_set_size(chunk, (ulong)count);
        _offset += count;
        Rows += count;
    }

    private bool HasRows()
    {
        while (_current is null || _offset == _current.RowCount)
        {
            // The library's thread waits here: it has nothing else to do.
            if (!_frames.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult() || !_frames.Reader.TryRead(out var frame))
                return false;
            // Texts of the last rows may be looked at until the library asks for more.
            _previous?.Dispose();
            _previous = _current;
            _current = new PinnedFrame(frame, columns);
            _offset = 0;
        }

        return true;
    }
}
