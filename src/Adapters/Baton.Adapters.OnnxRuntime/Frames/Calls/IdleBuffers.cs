using System.Collections.Concurrent;

namespace Baton.Adapters.OnnxRuntime.Frames.Calls;

/// <summary>The buffers that no call uses; safe from several threads.</summary>
/// <param name="create">Makes buffers when all others are in use.</param>
internal sealed class IdleBuffers(Func<RunBuffers> create) : IDisposable
{
    /// <summary>What threads need that predict at the same time; a single one is served by <see cref="_next"/>.</summary>
    private readonly ConcurrentBag<RunBuffers> _others = [];

    private RunBuffers? _next;
    private volatile bool _disposed;

    /// <summary>Takes buffers for a call.</summary>
    public RunBuffers Take()
    {
        var buffers = Interlocked.Exchange(ref _next, null);
        return buffers is not null || _others.TryTake(out buffers) ? buffers : create();
    }

    /// <summary>Clears buffers and gives them back.</summary>
    /// <param name="buffers">The buffers, which the caller uses no more.</param>
    public void Return(RunBuffers buffers)
    {
        buffers.Clear();
        if (Interlocked.CompareExchange(ref _next, buffers, null) is not null)
            _others.Add(buffers);
        // A call that outlives the model finds nobody else to do this.
        if (_disposed)
            Release();
    }

    /// <summary>Releases the buffers, those in use when their calls are over.</summary>
    public void Dispose()
    {
        _disposed = true;
        Release();
    }

    private void Release()
    {
        Interlocked.Exchange(ref _next, null)?.Dispose();
        while (_others.TryTake(out var buffers))
            buffers.Dispose();
    }
}
