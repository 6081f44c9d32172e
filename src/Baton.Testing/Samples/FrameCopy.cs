using Baton.Frames;

namespace Baton.Testing.Samples;

/// <summary>Frames with the same content in other memory.</summary>
internal static class FrameCopy
{
    /// <summary>A copy that no change of the original reaches.</summary>
    public static Frame Of(Frame frame) => frame.Take([.. Enumerable.Range(0, frame.RowCount)]);

    /// <summary>The same rows as a slice from the middle of a longer frame, so that no column begins where its memory does.</summary>
    public static Frame Offset(Frame frame)
    {
        if (frame.RowCount == 0)
            return frame;
        int[] around = [frame.RowCount - 1, .. Enumerable.Range(0, frame.RowCount), 0];
        return frame.Take(around).Slice(1, frame.RowCount);
    }
}
