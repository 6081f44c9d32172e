namespace Baton.Frames;

/// <summary>What can be done with a stream of frames.</summary>
public static class FrameStreams
{
    /// <summary>Reads a stream to its end and makes one frame of it.</summary>
    /// <param name="frames">The stream; its frames have the same columns, and there is at least one.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DataException">The frames differ in their columns, there is none, or they have more rows together than a frame can hold.</exception>
    public static async Task<Frame> ToFrameAsync(this IAsyncEnumerable<Frame> frames, CancellationToken cancellation = default)
    {
        var list = new List<Frame>();
        await foreach (var frame in frames.WithCancellation(cancellation).ConfigureAwait(false))
            list.Add(frame);
        return list.Count > 0 ? Frame.Concat(list) : throw new DataException("The stream ended without a frame, so it is not known which columns it has; a source without rows yields one frame of zero rows.");
    }
}
