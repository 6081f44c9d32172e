using Baton.Models;
using TorchSharp;

namespace Baton.Torch.Devices;

/// <summary>The devices of this machine.</summary>
internal static class TorchDevices
{
    /// <summary>Finds a device, and makes sure that it is there.</summary>
    /// <param name="text">Its name in the settings.</param>
    /// <exception cref="ModelException">There is none.</exception>
    public static torch.Device Require(string text)
    {
        if (!DeviceName.TryParse(text, out var name))
            throw new ModelException($"The device '{text}' is none; a device is 'cpu', 'cuda', 'cuda:1' for the second one, or 'mps'.");
        switch (name.Kind)
        {
            case DeviceKind.Cuda: RequireCuda(text, name.Index ?? 0); break;
            case DeviceKind.Mps when !torch.mps_is_available(): throw Missing(text, "a Mac with Apple's own processor");
        }

        return torch.device(text);
    }

    private static void RequireCuda(string text, int index)
    {
        if (!torch.cuda.is_available())
            throw Missing(text, "a graphics processor of NVIDIA's with its driver, and TorchSharp-cuda-linux or TorchSharp-cuda-windows in the host instead of TorchSharp-cpu");
        var count = torch.cuda.device_count();
        if (index >= count)
            throw new ModelException($"The device '{text}' is not there: this machine has {count}, counted from cuda:0. Name one of them, or set device: cpu.");
    }

    private static ModelException Missing(string text, string need) =>
        new($"The device '{text}' is not there: it takes {need}. Set device: cpu to compute without it.");
}
