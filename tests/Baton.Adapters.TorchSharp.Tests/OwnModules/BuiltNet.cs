using Baton.Torch;
using Baton.Torch.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp.Tests.OwnModules;

/// <summary>A model of any module that a test writes.</summary>
internal sealed class BuiltNet(Func<ModuleShape, Module<torch.Tensor, torch.Tensor>> build) : TorchModel
{
    protected override Module<torch.Tensor, torch.Tensor> Build(ModuleShape shape) => build(shape);
}
