using Baton.Torch.Encoding;
using Baton.Torch.Modules;

namespace Baton.Torch.Prediction;

/// <summary>A module that has learned, with what it needs to read features.</summary>
/// <param name="Module">The module.</param>
/// <param name="Features">Puts features onto its device.</param>
internal sealed record FittedModule(ShapedModule Module, FeatureLoader Features) : IDisposable
{
    public void Dispose()
    {
        Module.Dispose();
        Features.Dispose();
    }
}
