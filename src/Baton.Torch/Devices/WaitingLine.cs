namespace Baton.Torch.Devices;

/// <summary>Lets one thread after the other have something, in the order in which they ask: who lets others have it and asks again comes last.</summary>
internal sealed class WaitingLine
{
    private readonly Lock _gate = new();
    private readonly LinkedList<SemaphoreSlim> _waiting = [];
    private bool _isTaken;

    /// <summary>Whether anyone waits.</summary>
    public bool HasWaiting
    {
        get
        {
            lock (_gate)
                return _waiting.Count > 0;
        }
    }

    /// <summary>Waits until it is this thread's turn.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    public void Enter(CancellationToken cancellation)
    {
        LinkedListNode<SemaphoreSlim> place;
        lock (_gate)
        {
            if (!_isTaken)
            {
                _isTaken = true;
                return;
            }

            place = _waiting.AddLast(new SemaphoreSlim(0));
        }

        try
        {
            place.Value.Wait(cancellation);
        }
        catch
        {
            GiveUp(place);
            throw;
        }
    }

    /// <summary>Lets the next one have it.</summary>
    public void Leave()
    {
        lock (_gate)
        {
            _isTaken = _waiting.First is not null;
            if (_waiting.First is not { } next)
                return;
            _waiting.Remove(next);
            next.Value.Release();
        }
    }

    /// <summary>It may have become this thread's turn just when it gave up.</summary>
    private void GiveUp(LinkedListNode<SemaphoreSlim> place)
    {
        lock (_gate)
        {
            if (place.List is not null)
            {
                _waiting.Remove(place);
                return;
            }
        }

        Leave();
    }
}
