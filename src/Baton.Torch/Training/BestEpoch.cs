using Baton.Torch.Settings;
using TorchSharp;

namespace Baton.Torch.Training;

/// <summary>Remembers the best epoch so far, the earliest of several, with the module's parameters and buffers.</summary>
internal sealed class BestEpoch : IDisposable
{
    private readonly torch.nn.Module _module;
    private readonly EarlyStopping _settings;
    private readonly torch.Tensor[] _kept;
    private double _loss = double.PositiveInfinity;
    private int _waited;

    /// <summary>Begins with the module as it is.</summary>
    /// <param name="module">The module.</param>
    /// <param name="settings">What counts as better, and for how long to wait for it.</param>
    public BestEpoch(torch.nn.Module module, EarlyStopping settings)
    {
        (_module, _settings) = (module, settings);
        using var constant = torch.no_grad();
        _kept = [.. module.state_dict().Values.Select(t => t.detach().clone().DetachFromDisposeScope())];
    }

    /// <summary>Takes an epoch's loss.</summary>
    /// <returns>Whether the best epoch lies so far back that none better is expected.</returns>
    public bool HasPassed(double loss)
    {
        if (loss < _loss - _settings.SmallestGain)
        {
            (_loss, _waited) = (loss, 0);
            Copy(_module.state_dict().Values, _kept);
        }
        else
        {
            _waited++;
        }

        return _waited >= _settings.Epochs;
    }

    /// <summary>Gives the module what it had after the best epoch.</summary>
    public void Restore() => Copy(_kept, _module.state_dict().Values);

    public void Dispose()
    {
        foreach (var tensor in _kept)
            tensor.Dispose();
    }

    private static void Copy(IEnumerable<torch.Tensor> from, IEnumerable<torch.Tensor> to)
    {
        using var scope = torch.NewDisposeScope();
        using var constant = torch.no_grad();
        foreach (var (source, target) in from.Zip(to))
            target.copy_(source);
    }
}
