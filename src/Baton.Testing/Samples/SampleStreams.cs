using System.Runtime.CompilerServices;
using Baton.Frames;

namespace Baton.Testing.Samples;

/// <summary>Streams of frames as laws need them.</summary>
internal static class SampleStreams
{
    /// <summary>A frame in parts of some rows; a single one without rows if it has none.</summary>
    public static IEnumerable<Frame> Parts(Frame frame, int rows)
    {
        for (var start = 0; start == 0 || start < frame.RowCount; start += rows)
            yield return frame.Slice(start, Math.Min(rows, frame.RowCount - start));
    }

    /// <summary>The frames one after the other; each is waited for, and before each something is done.</summary>
    public static async IAsyncEnumerable<Frame> Of(IEnumerable<Frame> frames, Action<int>? before = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var index = 0;
        foreach (var frame in frames)
        {
            await Task.Yield();
            before?.Invoke(index++);
            cancellation.ThrowIfCancellationRequested();
            yield return frame;
        }
    }

    /// <summary>All frames of a stream.</summary>
    public static async Task<IReadOnlyList<Frame>> ToListAsync(this IAsyncEnumerable<Frame> frames, CancellationToken cancellation = default)
    {
        var list = new List<Frame>();
        await foreach (var frame in frames.WithCancellation(cancellation).ConfigureAwait(false))
            list.Add(frame);
        return list;
    }
}
