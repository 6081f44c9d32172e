using System.Runtime.CompilerServices;
using Baton.Data;
using Baton.Frames;

namespace Baton.Tests.Doubles;

/// <summary>Hands out frames that the test made, with the columns that were asked for.</summary>
internal sealed class MemoryReader(params Frame[] frames) : IReader
{
    public List<ReadRequest> Requests { get; } = [];

    public async IAsyncEnumerable<Frame> ReadAsync(ReadRequest request, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        Requests.Add(request);
        await Task.Yield();
        foreach (var frame in frames)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return request.Columns.Count > 0 ? frame.Select(request.Columns) : frame;
        }
    }
}
