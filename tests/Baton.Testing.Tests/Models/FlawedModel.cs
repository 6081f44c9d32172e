using Baton.Artifacts;
using Baton.Components;
using Baton.Frames;
using Baton.Models;

namespace Baton.Testing.Tests.Models;

/// <summary>A line through the data, with a flaw.</summary>
[Model("flawed")]
public sealed partial class FlawedModel : ITrainable, IRestorable, IPretrained
{
    private const int Rounds = 3;

    internal Flaws Flaws { get; set; } = new();

    public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
    {
        Look(0, context);
        var target = TrainingTarget.Of(inputs, targets).ToNumbers();
        Flaws.Fitting(inputs, targets);
        string[] features = [.. new FeatureBinding(inputs.Schema.Names).Features];
        var weights = new double[features.Length];
        for (var round = 1; round <= Rounds; round++)
        {
            for (var i = 0; i < features.Length; i++)
                weights[i] += Numbers(inputs, features[i]).Zip(target, static (x, y) => Math.Clamp(x * y, -1e6, 1e6)).Sum() / (inputs.RowCount * Rounds);
            Flaws.Round();
            if (Flaws.Reports)
                context.Report(new FitProgress(round, Rounds));
            Look(round, context);
        }

        return new FlawedPredictor(Flaws, new SavedWeights(features, Flaws.Learnt(inputs, weights)));
    }

    public IPredictor Load(IArtifactReader artifact)
    {
        try
        {
            using var reader = new StreamReader(artifact.OpenRead(FlawedPredictor.FileName));
            return new FlawedPredictor(Flaws, Flaws.Load(reader.ReadToEnd()));
        }
        catch (ArtifactException exception)
        {
            throw new ModelException("The saved model is not there.", exception);
        }
    }

    public IPredictor Open(CancellationToken cancellation = default)
    {
        Flaws.Opening(cancellation);
        return new FlawedPredictor(Flaws, new SavedWeights(["a", "b", "c", "n"], [1, 2, 3, 4]));
    }

    internal static double[] Numbers(Frame rows, string name)
    {
        var column = rows[name];
        return column.Type.IsNumberLike() && column.NullCount == 0
            ? column.ToDoubles()
            : throw new ModelException($"The feature '{name}' is no number in every row.");
    }

    private void Look(int round, FitContext context)
    {
        if (!context.Cancellation.IsCancellationRequested)
            return;
        Flaws.Cancelled();
        if (Flaws.Looks.Contains(round))
            context.Cancellation.ThrowIfCancellationRequested();
    }
}
