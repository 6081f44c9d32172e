using TorchSharp;

namespace Baton.Torch.Devices;

/// <summary>
/// The vendor's one source of randomness for the whole process: modules draw their first parameters and their dropout from it.
/// Whoever holds it has it alone, seeded; others see it go on as if nothing had been drawn. A thread that holds it may take it
/// again, as a module does that is built of a model it loads.
/// </summary>
internal sealed class GlobalRandomness : IDisposable
{
    private static readonly WaitingLine Line = new();

    [ThreadStatic]
    private static GlobalRandomness? _innermost;

    private readonly torch.Generator _source = torch.Generator.Default;
    private readonly GlobalRandomness? _outer;
    private torch.Tensor? _before;

    private GlobalRandomness(int seed)
    {
        _before = State();
        torch.random.manual_seed(seed).Dispose();
        (_outer, _innermost) = (_innermost, this);
    }

    /// <summary>Waits for the randomness and seeds it.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static GlobalRandomness Take(int seed, CancellationToken cancellation)
    {
        var isFirst = _innermost is null;
        if (isFirst)
            Line.Enter(cancellation);
        try
        {
            return new GlobalRandomness(seed);
        }
        catch when (isFirst)
        {
            Line.Leave();
            throw;
        }
    }

    /// <summary>Lets those who wait have it, and goes on where it was: a model must not wait to be loaded until another has learned.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    public void LetOthers(CancellationToken cancellation)
    {
        if (_outer is not null || !Line.HasWaiting)
            return;
        using var own = State();
        GiveBack();
        Line.Leave();
        Line.Enter(cancellation);
        _before = State();
        _source.set_state(own);
    }

    public void Dispose()
    {
        _innermost = _outer;
        // Who was cancelled while others had it has nothing to give back.
        if (_before is not null)
        {
            try
            {
                GiveBack();
            }
            finally
            {
                if (_outer is null)
                    Line.Leave();
            }
        }

        _source.Dispose();
    }

    private torch.Tensor State() => _source.get_state().DetachFromDisposeScope();

    private void GiveBack()
    {
        using var before = _before!;
        _before = null;
        _source.set_state(before);
    }
}
