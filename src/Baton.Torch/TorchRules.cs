using Baton.Components;
using Baton.Torch.Devices;
using Baton.Torch.Settings;

namespace Baton.Torch;

/// <summary>What settings ask of each other.</summary>
internal static class TorchRules
{
    public static IEnumerable<SettingProblem> Check(TorchModel model)
    {
        if (!DeviceName.TryParse(model.Device, out _))
            yield return new("device", $"is '{model.Device}', but a device is 'cpu', 'cuda', 'cuda:1' for the second one, or 'mps'");
        if (model.Optimizer.Momentum > 0 && model.Optimizer.Method != OptimizerMethod.Sgd)
            yield return new("optimizer", "has momentum, which concerns the method 'sgd' only; leave it out or change the method");
    }
}
