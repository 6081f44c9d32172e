using Baton.Frames;
using Baton.Models;
using Baton.Testing.Samples;
using Baton.Torch;

namespace Baton.Adapters.TorchSharp.Tests;

/// <summary>Tests that need the native library; where it is missing they are skipped with the reason.</summary>
public abstract class NativeTests
{
    protected NativeTests() => Assert.SkipUnless(TorchLibrary.IsAvailable, TorchLibrary.Problem);

    protected static FitContext Context { get; } = new(42, CancellationToken.None);

    protected static float[] Predictions(IPredictor predictor, Frame inputs) =>
        predictor.Predict(inputs).Column<float>(PredictionColumns.Prediction).Span.ToArray();

    /// <summary>What a model predicts for the rows that it learned.</summary>
    protected static float[] FitAndPredict(TorchModel model, Frame inputs, Frame targets)
    {
        using var predictor = model.Fit(inputs, targets, Context);
        return Predictions(predictor, inputs);
    }

    protected static MemoryArtifact Saved(TorchModel model)
    {
        var (inputs, targets) = Samples.Numbers(50);
        using var predictor = model.Fit(inputs, targets, Context);
        var artifact = new MemoryArtifact();
        Assert.IsType<ISaveable>(predictor, exactMatch: false).Save(artifact);
        return artifact;
    }

    /// <summary>Fits rows that must be refused and gives the message.</summary>
    protected static string Refusal(TorchModel model, Frame inputs, Frame targets) =>
        Assert.Throws<ModelException>(() => model.Fit(inputs, targets, Context)).Message;
}
