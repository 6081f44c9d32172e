namespace Baton.Torch.Prediction;

/// <summary>Disposes what several threads use when it is closed, and the last of them is done with it.</summary>
/// <param name="owned">What is disposed.</param>
internal sealed class ModuleLife(IDisposable owned)
{
    // Whoever closes it counts as a user until then.
    private int _users = 1;
    private int _isClosed;

    /// <summary>Begins a use.</summary>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public void Enter(object user)
    {
        for (var users = Volatile.Read(ref _users); ; users = Volatile.Read(ref _users))
        {
            ObjectDisposedException.ThrowIf(users == 0 || Volatile.Read(ref _isClosed) != 0, user);
            if (Interlocked.CompareExchange(ref _users, users + 1, users) == users)
                return;
        }
    }

    /// <summary>Ends a use.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            owned.Dispose();
    }

    /// <summary>Closes it; again does nothing.</summary>
    public void Close()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) == 0)
            Leave();
    }
}
