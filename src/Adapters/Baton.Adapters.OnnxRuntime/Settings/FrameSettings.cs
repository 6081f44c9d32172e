namespace Baton.Adapters.OnnxRuntime.Settings;

/// <summary>The settings of a model that say how it is used with frames.</summary>
internal sealed record FrameSettings
{
    public IReadOnlyList<string> Features { get; init; } = [];

    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    public string? Prediction { get; init; }

    public string? Probabilities { get; init; }

    public IReadOnlyList<string> Classes { get; init; } = [];
}
