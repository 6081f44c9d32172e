using Baton.Models;
using TorchSharp;

namespace Baton.Torch.Devices;

/// <summary>The devices of this machine.</summary>
internal static class TorchDevices
{
    /// <summary>Finds a device, and makes sure that it is there.</summary>
    /// <param name="text">Its name in the settings.</param>
    /// <exception cref="ModelException">There is none.</exception>
    public static torch.Device Require(string text) => FindProblem(text) is { } problem ? throw new ModelException(problem) : torch.device(text);

    /// <summary>The device if it is there, the processor otherwise: a model need not be loaded where it was fitted, and its answers are the same.</summary>
    /// <param name="text">Its name in the settings.</param>
    public static torch.Device OrProcessor(string text) => FindProblem(text) is null ? torch.device(text) : torch.CPU;

    private static string? FindProblem(string text) => DeviceName.TryParse(text, out var name)
        ? name.Kind switch
        {
            DeviceKind.Cuda when !torch.cuda.is_available() =>
                Missing(text, "a graphics processor of NVIDIA's with its driver, and TorchSharp-cuda-linux or TorchSharp-cuda-windows in the host instead of TorchSharp-cpu"),
            DeviceKind.Cuda when torch.cuda.device_count() is var count && (name.Index ?? 0) >= count =>
                $"The device '{text}' is not there: this machine has {count}, counted from cuda:0. Name one of them, or set device: cpu.",
            DeviceKind.Mps when !torch.mps_is_available() => Missing(text, "a Mac with Apple's own processor"),
            _ => null,
        }
        : $"The device '{text}' is none; a device is 'cpu', 'cuda', 'cuda:1' for the second one, or 'mps'.";

    private static string Missing(string text, string need) => $"The device '{text}' is not there: it takes {need}. Set device: cpu to compute without it.";
}
