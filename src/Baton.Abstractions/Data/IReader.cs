using Baton.Components;
using Baton.Frames;

namespace Baton.Data;

/// <summary>A source of rows.</summary>
[ComponentFamily("reader")]
public interface IReader
{
    /// <summary>Reads the rows as a stream of frames that all have the same schema; a source without rows yields one frame of zero rows.</summary>
    /// <param name="request">Which columns, of which types.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DataException">The source is missing, or its content is not what was asked for.</exception>
    IAsyncEnumerable<Frame> ReadAsync(ReadRequest request, CancellationToken cancellation = default);
}
