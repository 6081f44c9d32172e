using System.Globalization;
using Baton.Adapters.XGBoost.Data;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Training;

/// <summary>Rows as the library learns from them.</summary>
/// <param name="Binding">The features' names.</param>
/// <param name="Features">The features; NaN is a missing value.</param>
/// <param name="Labels">The answers: numbers, or the numbers of the classes.</param>
/// <param name="Classes">The classes, if the answers are any.</param>
internal sealed record TrainingData(FeatureBinding Binding, FrameMatrix Features, float[] Labels, ClassLabels? Classes)
{
    public static TrainingData Of(Frame inputs, Frame targets, ObjectiveTraits objective)
    {
        var target = TrainingTarget.Of(inputs, targets);
        var binding = new FeatureBinding(inputs.Schema.Names);
        var classes = objective.IsClassifier ? ClassLabels.Of(target) : null;
        if (classes is not null && classes.Count > objective.MostClasses)
            throw new ModelException($"The target '{target.Name}' has {classes.Count} classes, but the objective 'binary' tells two apart. Choose the objective 'multiclass'.");
        var labels = classes is null
            ? Numbers(target, objective)
            : Array.ConvertAll(classes.Encode(target), code => (float)code);
        return new TrainingData(binding, FeatureMatrix.Pack(inputs), labels, classes);
    }

    /// <summary>How many rows a fraction at the end is: at least one, and at least one is left.</summary>
    public int CountLast(double fraction)
    {
        var rows = Features.Rows;
        return rows > 1
            ? Math.Clamp((int)Math.Round(rows * fraction), 1, rows - 1)
            : throw new ModelException("Early stopping holds rows back to judge by, but there is only one row. Give more rows, or leave earlyStopping out.");
    }

    private static float[] Numbers(TrainingTarget target, ObjectiveTraits objective)
    {
        var numbers = target.ToNumbers();
        var labels = new float[numbers.Length];
        for (var row = 0; row < labels.Length; row++)
        {
            if (!objective.Accepts(numbers[row]))
                throw new ModelException($"{At(target, numbers[row], row)}, but the objective {objective.NativeName} learns {objective.Range} only. Choose another objective.");
            labels[row] = (float)numbers[row];
            if (!float.IsFinite(labels[row]))
                throw new ModelException($"{At(target, numbers[row], row)}, too large for the single precision that xgboost learns in. Scale it down.");
        }

        return labels;
    }

    private static string At(TrainingTarget target, double value, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"The target '{target.Name}' is {value:R} in row {row + 1} (the first is row 1)");
}
