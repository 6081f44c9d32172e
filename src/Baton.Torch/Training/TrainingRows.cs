using System.Globalization;
using Baton.Frames;
using Baton.Models;
using Baton.Torch.Encoding;
using Baton.Torch.Objectives;

namespace Baton.Torch.Training;

/// <summary>Rows to learn from.</summary>
/// <param name="Encoder">How the features are read.</param>
/// <param name="Features">The features.</param>
/// <param name="Answers">The answers: numbers, or the numbers of the classes.</param>
/// <param name="Classes">The classes, if the answers are any.</param>
internal sealed record TrainingRows(FeatureEncoder Encoder, EncodedRows Features, float[] Answers, ClassLabels? Classes)
{
    /// <summary>Reads rows.</summary>
    /// <param name="inputs">The features.</param>
    /// <param name="targets">The answers.</param>
    /// <param name="objective">What is to be learned.</param>
    /// <param name="options">How features are read.</param>
    /// <exception cref="ModelException">They cannot be learned from.</exception>
    public static TrainingRows Of(Frame inputs, Frame targets, Objective objective, EncodingOptions options)
    {
        var target = TrainingTarget.Of(inputs, targets);
        var classes = objective.MostClasses > 0 ? ClassLabels.Of(target) : null;
        if (classes is not null && classes.Count > objective.MostClasses)
            throw new ModelException($"The target '{target.Name}' has {classes.Count} classes, but the objective 'binary' tells two apart. Choose the objective 'multiclass'.");
        var answers = classes is null ? Numbers(target) : Array.ConvertAll(classes.Encode(target), code => (float)code);
        var encoder = FeatureEncoder.Fit(inputs, options);
        return new TrainingRows(encoder, encoder.Read(encoder.Bind(inputs), room: default, firstRow: 0), answers, classes);
    }

    private static float[] Numbers(TrainingTarget target)
    {
        var answers = Array.ConvertAll(target.ToNumbers(), number => (float)number);
        var row = Array.FindIndex(answers, answer => !float.IsFinite(answer));
        return row < 0
            ? answers
            : throw new ModelException(string.Create(
                CultureInfo.InvariantCulture,
                $"The target '{target.Name}' is {target.ToNumbers()[row]:R} in row {row + 1} (the first is row 1), too large for the single precision that modules compute in. Scale it down."));
    }
}
