using System.Collections.Concurrent;

namespace Baton.Adapters.MLNet.Prediction;

/// <summary>Scorers that are used again: as many as there are threads that predict at once.</summary>
/// <param name="create">Makes one more.</param>
internal sealed class ScorerPool(Func<Scorer> create) : IDisposable
{
    private readonly ConcurrentStack<Scorer> _free = [];

    // One thread after the other finds its scorer here, without an object for its place on the stack.
    private Scorer? _next;
    private volatile bool _isDisposed;

    /// <summary>Takes a scorer, to be given back.</summary>
    public Scorer Rent()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return Take() ?? create();
    }

    /// <summary>Gives a scorer back; one that failed is not used again.</summary>
    public void Return(Scorer scorer)
    {
        if (_isDisposed)
            scorer.Dispose();
        else if (Interlocked.CompareExchange(ref _next, scorer, null) is not null)
            _free.Push(scorer);
    }

    public void Dispose()
    {
        _isDisposed = true;
        while (Take() is { } scorer)
            scorer.Dispose();
    }

    private Scorer? Take() => Interlocked.Exchange(ref _next, null) ?? (_free.TryPop(out var scorer) ? scorer : null);
}
