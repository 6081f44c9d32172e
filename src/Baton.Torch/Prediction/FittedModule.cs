using Baton.Torch.Data;
using Baton.Torch.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Torch.Prediction;

/// <summary>A module that has learned, with the scales of what it reads.</summary>
/// <param name="Module">The module.</param>
/// <param name="Scales">The scales, on its device.</param>
internal sealed record FittedModule(Module<torch.Tensor, torch.Tensor> Module, FeatureScales Scales) : IDisposable
{
    public void Dispose()
    {
        ModuleRelease.Release(Module);
        Scales.Dispose();
    }
}
