using System.Buffers;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing;

/// <summary>The columns of a frame as they are written; their texts stay where they are until it is disposed.</summary>
internal sealed class PinnedFrame : IDisposable
{
    private readonly List<MemoryHandle> _pins = [];

    public PinnedFrame(Frame frame, IReadOnlyList<FeedColumn> columns)
    {
        RowCount = frame.RowCount;
        Columns = [.. frame.Columns.Select((c, i) => columns[i].Prepare(c))];
        foreach (var text in Columns.OfType<StringColumn>())
            _pins.Add(text.Bytes.Pin());
    }

    public int RowCount { get; }

    public IReadOnlyList<Column> Columns { get; }

    public void Dispose()
    {
        foreach (var pin in _pins)
            pin.Dispose();
        _pins.Clear();
    }
}
