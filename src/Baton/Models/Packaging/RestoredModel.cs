using Baton.Frames;
using Baton.Schemas;
using Baton.Settings.Nodes;

namespace Baton.Models.Packaging;

/// <summary>A fitted model as it came out of its artifact.</summary>
/// <param name="Predictor">The fitted model; disposed with this object.</param>
/// <param name="Inputs">The features it reads.</param>
/// <param name="Keys">The columns that identified a row of the data it was trained on.</param>
/// <param name="Target">The column it predicts.</param>
public sealed record RestoredModel(IPredictor Predictor, FrameSchema Inputs, FrameSchema Keys, ColumnSchema Target) : IDisposable
{
    /// <summary>What the rows it was trained on were held against; <see langword="null"/> for nothing, or if it was not asked for.</summary>
    public ISchema? Schema { get; init; }

    /// <summary>That schema's kind and settings as they are stored.</summary>
    internal SettingsMap? SchemaSettings { get; init; }

    /// <inheritdoc />
    public void Dispose() => Predictor.Dispose();
}
