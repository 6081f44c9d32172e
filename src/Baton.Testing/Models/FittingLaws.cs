using Baton.Frames;
using Baton.Models;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Models;

/// <summary>Laws that every model keeps that can be trained.</summary>
/// <param name="fixture">Says how the model is made.</param>
public abstract class FittingLaws(ModelFixture fixture) : ModelLaws(fixture)
{
    /// <summary>The same data and seed give a model that predicts the same, bit by bit.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void The_same_seed_gives_the_same_model(string @case)
    {
        var law = Law("a run that cannot be repeated proves nothing: nobody can tell a better model from luck", @case);
        var found = Fixture.Case(@case);
        var inputs = found.Data(100).Inputs;
        using var first = Fixture.Open(found);
        // Another instance, fitted after it: nothing may be handed on from fit to fit.
        using var second = Fixture.Open(found);
        RequireSame(law, first.Predict(inputs), second.Predict(inputs), "the same predictions of two models that were fitted with the same data and seed");
    }

    /// <summary>What a model learns from stays as it is.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Fitting_leaves_its_data_alone(string @case)
    {
        var law = Law("other models of the run learn from the same memory", @case);
        var found = Fixture.Case(@case);
        var data = Fixture.TrainingData(found);
        var (inputs, targets) = (FrameCopy.Of(data.Inputs), FrameCopy.Of(data.Targets));
        using var predictor = Fit(found, data.Inputs, data.Targets);
        RequireSame(law, inputs, data.Inputs, "inputs that are what they were before");
        RequireSame(law, targets, data.Targets, "targets that are what they were before");
    }

    /// <summary>Rows from the middle of a longer frame are learnt from like any others.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_slice_is_learnt_from_like_a_whole_frame(string @case)
    {
        var law = Law("splitters hand out slices; one that is read from its frame's beginning learns from the test rows", @case);
        var found = Fixture.Case(@case);
        var data = Fixture.TrainingData(found);
        var inputs = found.Data(50).Inputs;
        using var whole = Fit(found, data.Inputs, data.Targets);
        using var sliced = Fit(found, FrameCopy.Offset(data.Inputs), FrameCopy.Offset(data.Targets));
        RequireSame(law, whole.Predict(inputs), sliced.Predict(inputs), "the same model from a slice as from a frame with the same rows");
    }

    /// <summary>No training data, whatever is in it, ends in anything but a fitted model or an exception of ours.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Odd_training_data_is_learnt_from_or_refused(string @case)
    {
        var law = Law("real data is odd; a person must be told what is wrong with it", @case);
        var found = Fixture.Case(@case);
        var data = found.Data(Math.Min(found.TrainingRows, 60));
        foreach (var (what, inputs) in OddFrames.Of(data.Inputs))
            Learn(law, found, what, inputs, data.Targets.Slice(0, Math.Min(inputs.RowCount, data.Targets.RowCount)));
        foreach (var (what, targets) in OddTargets.Of(data.Targets))
            Learn(law, found, what, data.Inputs, targets);
    }

    private static void Learn(Law law, ModelCase found, string what, Frame inputs, Frame targets)
    {
        if (!law.Answers($"training data with {what}", () => Fit(found, inputs, targets), out var predictor))
            return;
        using (predictor)
        {
            if (law.Answers($"rows with {what} after they were learnt from", () => predictor.Predict(inputs), out var predictions))
                law.Require(predictions.RowCount == inputs.RowCount, $"{inputs.RowCount} predictions for the rows with {what} that were learnt from", $"{predictions.RowCount}");
        }
    }

    private static IPredictor Fit(ModelCase found, Frame inputs, Frame targets) =>
        ((ITrainable)found.Create()).Fit(inputs, targets, new FitContext(ModelFixture.Seed, CancellationToken.None));
}
