using Baton.Frames;
using Baton.Torch.Settings;
using Baton.Torch.Storage;
using TorchSharp;

namespace Baton.Torch.Encoding;

/// <summary>Puts features onto a device, the numbers centred and scaled.</summary>
internal sealed class FeatureLoader : IDisposable
{
    private readonly torch.Device _device;
    private readonly torch.Tensor _centres;
    private readonly torch.Tensor _divisors;
    private readonly torch.Tensor? _fillings;
    private readonly int _categories;
    private readonly int _width;

    /// <summary>Puts what it needs onto a device.</summary>
    /// <param name="model">What is known of the model.</param>
    /// <param name="encoder">How features are read.</param>
    /// <param name="device">The device.</param>
    public FeatureLoader(SavedModel model, FeatureEncoder encoder, torch.Device device)
    {
        (_device, _categories, _width) = (device, encoder.Categories.Count, encoder.Places);
        var numbers = model.Features.Where(f => f.Categories is null).ToList();
        _centres = Row(numbers.Select(f => f.Centre));
        _divisors = Row(numbers.Select(f => f.Divisor));
        _fillings = model.Missing == MissingValues.Refuse ? null : Row(numbers.Select(f => f.Filling));
    }

    /// <summary>The features as a module reads them, with what stands for missing numbers.</summary>
    /// <param name="rows">The features; there is at least one row.</param>
    public FeatureTensors Apply(EncodedRows rows) => new(
        rows.Numbers is null ? null : Apply(rows.Numbers),
        _categories == 0 ? null : torch.tensor(rows.Places, [rows.Count, _categories], device: _device),
        _width);

    public void Dispose()
    {
        _centres.Dispose();
        _divisors.Dispose();
        _fillings?.Dispose();
    }

    private torch.Tensor Apply(FrameMatrix block)
    {
        using var scope = torch.NewDisposeScope();
        var numbers = NumberBlock.ToTensor(block).to(_device).sub(_centres).div_(_divisors);
        if (_fillings is not null)
            numbers = torch.where(numbers.isnan(), _fillings, numbers);
        return numbers.contiguous().MoveToOuterDisposeScope();
    }

    private torch.Tensor Row(IEnumerable<float> numbers) => torch.tensor(numbers.ToArray(), device: _device).DetachFromDisposeScope();
}
