namespace Baton.Torch.Devices;

/// <summary>What computes.</summary>
internal enum DeviceKind
{
    /// <summary>The processor.</summary>
    Cpu,

    /// <summary>A graphics processor of NVIDIA's.</summary>
    Cuda,

    /// <summary>The graphics processor of a Mac.</summary>
    Mps,
}
