using Baton.Frames;
using Baton.Torch.Settings;
using TorchSharp;

namespace Baton.Torch.Data;

/// <summary>The scales of all features, as tensors on a device.</summary>
internal sealed class FeatureScales : IDisposable
{
    private readonly torch.Tensor _centres;
    private readonly torch.Tensor _divisors;
    private readonly bool _mayMiss;

    /// <summary>Puts scales onto a device.</summary>
    /// <param name="scales">A scale for each feature.</param>
    /// <param name="missing">Whether values may be missing.</param>
    /// <param name="device">The device.</param>
    public FeatureScales(IReadOnlyList<Scale> scales, MissingValues missing, torch.Device device)
    {
        _mayMiss = missing != MissingValues.Refuse;
        _centres = torch.tensor(scales.Select(s => s.Centre).ToArray(), device: device).DetachFromDisposeScope();
        _divisors = torch.tensor(scales.Select(s => s.Divisor).ToArray(), device: device).DetachFromDisposeScope();
    }

    /// <summary>The features as a module reads them: on its device, centred and scaled, a row after the other; what is missing is the centre.</summary>
    /// <param name="block">The features; there is at least one row.</param>
    public torch.Tensor Apply(FrameMatrix block)
    {
        using var scope = torch.NewDisposeScope();
        var numbers = FeatureBlock.ToTensor(block).to(_centres.device).sub(_centres).div_(_divisors);
        if (_mayMiss)
            numbers.nan_to_num_(0);
        return numbers.contiguous().MoveToOuterDisposeScope();
    }

    public void Dispose()
    {
        _centres.Dispose();
        _divisors.Dispose();
    }
}
