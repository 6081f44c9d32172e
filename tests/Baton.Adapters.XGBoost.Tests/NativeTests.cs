using Baton.Adapters.XGBoost.Native;
using Baton.Frames;
using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.XGBoost.Tests;

/// <summary>Tests that need the native library; where it is missing they are skipped with the reason.</summary>
public abstract class NativeTests
{
    protected NativeTests() => Assert.SkipUnless(XGBoostLibrary.IsAvailable, XGBoostLibrary.Problem);

    protected static FitContext Context { get; } = new(42, CancellationToken.None);

    protected static float[] Predictions(IPredictor predictor, Frame inputs) =>
        predictor.Predict(inputs).Column<float>(PredictionColumns.Prediction).Span.ToArray();

    protected static IPredictor Reload(IPredictor predictor, XGBoostModel model) => model.Load(Saved(predictor));

    protected static MemoryArtifact Saved(IPredictor predictor)
    {
        var artifact = new MemoryArtifact();
        Assert.IsType<ISaveable>(predictor, exactMatch: false).Save(artifact);
        return artifact;
    }

    /// <summary>Fits rows that must be refused and gives the message.</summary>
    protected static string Refusal(XGBoostModel model, Frame inputs, Frame targets) =>
        Assert.Throws<ModelException>(() => model.Fit(inputs, targets, Context)).Message;
}
