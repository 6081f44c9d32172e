namespace Baton.Adapters.OnnxRuntime.Settings;

/// <summary>An execution provider: what computes operators, such as a graphics card.</summary>
public sealed record OnnxProvider
{
    /// <summary>Its name: cpu, cuda, tensorrt, dml, coreml, openvino, or whatever else the library was built with.</summary>
    public required string Name { get; init; }

    /// <summary>The provider's own options, such as <c>device_id</c>.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();
}
