using System.Globalization;

namespace Baton.Torch.Devices;

/// <summary>A device as settings name it: <c>cpu</c>, <c>cuda</c>, <c>cuda:1</c>, <c>mps</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Which of several, if said.</param>
internal readonly record struct DeviceName(DeviceKind Kind, int? Index)
{
    /// <summary>Reads a device's name.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string text, out DeviceName name)
    {
        var (kind, colon, index) = text.IndexOf(':') is var at and >= 0 ? (text[..at], true, text[(at + 1)..]) : (text, false, "");
        name = default;
        DeviceKind? found = kind switch
        {
            "cpu" => DeviceKind.Cpu,
            "cuda" => DeviceKind.Cuda,
            "mps" => DeviceKind.Mps,
            _ => null,
        };
        var number = 0;
        if (found is null || (colon && (found != DeviceKind.Cuda || !int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out number))))
            return false;
        name = new DeviceName(found.Value, colon ? number : null);
        return true;
    }
}
