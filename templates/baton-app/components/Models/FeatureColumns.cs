namespace BatonNamespace.Models;

/// <summary>Features as numbers, a column each.</summary>
internal static class FeatureColumns
{
    /// <summary>Reads the features in the order in which the model wants them.</summary>
    /// <exception cref="ModelException">One is missing, holds no numbers, or misses a value.</exception>
    public static double[][] Of(Frame inputs, FeatureBinding features)
    {
        var bound = features.Bind(inputs);
        return [.. bound.Schema.Names.Select(name => Numbers(name, bound[name]))];
    }

    private static double[] Numbers(string name, Column column)
    {
        if (!column.Type.IsNumberLike())
            throw new ModelException($"The feature '{name}' holds {column.Type}, but a line needs numbers. Leave it out of the features.");
        var numbers = column.ToDoubles();
        var unusable = Array.FindIndex(numbers, n => !double.IsFinite(n));
        return unusable < 0
            ? numbers
            : throw new ModelException($"The feature '{name}' has no number in row {unusable + 1}. Fill such rows, or drop them.");
    }
}
