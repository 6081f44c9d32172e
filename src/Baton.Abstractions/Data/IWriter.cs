using Baton.Components;
using Baton.Frames;

namespace Baton.Data;

/// <summary>A place where rows go.</summary>
[ComponentFamily("writer")]
public interface IWriter
{
    /// <summary>
    /// Writes a stream of frames that all have the same schema. What was written there before stays until all is written, and
    /// is replaced then; to append to it, or to refuse the second write, is what a setting may ask for and never the default.
    /// </summary>
    /// <param name="frames">The rows.</param>
    /// <param name="cancellation">Stops the writing; nothing is left behind.</param>
    /// <returns>What was written and where.</returns>
    /// <exception cref="DataException">The place cannot be written to.</exception>
    Task<WrittenData> WriteAsync(IAsyncEnumerable<Frame> frames, CancellationToken cancellation = default);
}
