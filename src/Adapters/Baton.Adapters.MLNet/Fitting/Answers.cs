using System.Globalization;
using Baton.Adapters.MLNet.Views;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Fitting;

/// <summary>What a trainer learns from.</summary>
/// <param name="Label">The answers, if they are learnt.</param>
/// <param name="Classes">The classes, if the answers are any.</param>
/// <param name="Vary">Whether there are different answers to learn.</param>
internal sealed record Answers(LabelColumn? Label, ClassLabels? Classes, bool Vary)
{
    /// <summary>Reads answers.</summary>
    /// <param name="target">The answers.</param>
    /// <param name="task">What is learnt.</param>
    /// <exception cref="ModelException">The answers do not suit the task.</exception>
    public static Answers Of(TrainingTarget target, LearningTask task)
    {
        if (task == LearningTask.Clustering)
            return new Answers(null, null, Vary: false);
        if (task == LearningTask.Regression)
        {
            var numbers = Numbers(target);
            return new Answers(LabelColumn.Numbers(numbers), null, numbers.AsSpan().ContainsAnyExcept(numbers[0]));
        }

        var classes = ClassLabels.Of(target);
        var codes = classes.Encode(target);
        if (task == LearningTask.Multiclass)
            return new Answers(LabelColumn.Classes(codes, classes.Count), classes, Vary: true);
        return classes.Count == 2
            ? new Answers(LabelColumn.Truths(Array.ConvertAll(codes, code => code == 1)), classes, Vary: true)
            : throw new ModelException($"The target '{target.Name}' has {classes.Count} classes, but a binary trainer tells two apart. Choose the kind that ends in '-multiclass'{(target.Values.Type.IsNumeric() ? ", or in '-regression' if its numbers are quantities" : "")}.");
    }

    private static float[] Numbers(TrainingTarget target)
    {
        var numbers = Array.ConvertAll(target.ToNumbers(), number => (float)number);
        var row = Array.FindIndex(numbers, float.IsInfinity);
        return row < 0
            ? numbers
            : throw new ModelException(string.Create(CultureInfo.InvariantCulture, $"The target '{target.Name}' is too large for single precision, in which ML.NET learns, in row {row + 1} (the first is row 1). Scale it down."));
    }
}
