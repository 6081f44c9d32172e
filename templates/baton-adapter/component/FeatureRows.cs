namespace AdapterNamespace;

/// <summary>Features as the vendor wants them: an array of numbers for each row.</summary>
internal static class FeatureRows
{
    /// <summary>Reads the features in the order in which the model wants them.</summary>
    /// <exception cref="ModelException">One is missing, holds no numbers, or misses a value.</exception>
    public static double[][] Of(Frame inputs, FeatureBinding features)
    {
        var bound = features.Bind(inputs);
        double[][] columns = [.. bound.Schema.Names.Select(name => Numbers(name, bound[name]))];
        return [.. Enumerable.Range(0, inputs.RowCount).Select(row => Array.ConvertAll(columns, column => column[row]))];
    }

    private static double[] Numbers(string name, Column column)
    {
        if (!column.Type.IsNumberLike())
            throw new ModelException($"The feature '{name}' holds {column.Type}, but this model needs numbers. Leave it out of the features.");
        var numbers = column.ToDoubles();
        var unusable = Array.FindIndex(numbers, n => !double.IsFinite(n));
        return unusable < 0
            ? numbers
            : throw new ModelException($"The feature '{name}' has no number in row {unusable + 1}. Fill such rows, or drop them.");
    }
}
