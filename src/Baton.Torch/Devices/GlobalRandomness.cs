using TorchSharp;

namespace Baton.Torch.Devices;

/// <summary>
/// The vendor's one source of randomness for the whole process: modules draw their first parameters and their dropout from it.
/// Whoever holds it has it alone, seeded; afterwards it goes on as if nothing had been drawn.
/// </summary>
internal sealed class GlobalRandomness : IDisposable
{
    private static readonly SemaphoreSlim Gate = new(1, 1);

    private readonly torch.Generator _source = torch.Generator.Default;
    private readonly torch.Tensor _before;

    private GlobalRandomness(int seed)
    {
        _before = _source.get_state().DetachFromDisposeScope();
        torch.random.manual_seed(seed).Dispose();
    }

    /// <summary>Waits for the randomness and seeds it.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static GlobalRandomness Take(int seed, CancellationToken cancellation)
    {
        Gate.Wait(cancellation);
        try
        {
            return new GlobalRandomness(seed);
        }
        catch
        {
            Gate.Release();
            throw;
        }
    }

    public void Dispose()
    {
        try
        {
            _source.set_state(_before);
            _before.Dispose();
            _source.Dispose();
        }
        finally
        {
            Gate.Release();
        }
    }
}
