using Baton.Torch.Data;
using Baton.Torch.Modules;

namespace Baton.Torch.Prediction;

/// <summary>A module that has learned, with the scales of what it reads.</summary>
/// <param name="Module">The module.</param>
/// <param name="Scales">The scales, on its device.</param>
internal sealed record FittedModule(ShapedModule Module, FeatureScales Scales) : IDisposable
{
    public void Dispose()
    {
        Module.Dispose();
        Scales.Dispose();
    }
}
