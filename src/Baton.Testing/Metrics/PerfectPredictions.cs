using System.Globalization;
using Baton.Frames;
using Baton.Models;

namespace Baton.Testing.Metrics;

/// <summary>Makes the predictions that a model would make that knows the truth.</summary>
internal static class PerfectPredictions
{
    /// <summary>The truth, in the form of some predictions.</summary>
    /// <param name="predictions">What a predictor returned.</param>
    /// <param name="targets">The truth.</param>
    public static Frame Of(Frame predictions, Frame targets)
    {
        var truth = targets.Columns[0];
        var columns = predictions.Schema.Zip(predictions.Columns).Select(c => Of(c.First, c.Second, truth)).ToList();
        return new Frame(new FrameSchema(columns.Select(c => c.Schema)), [.. columns.Select(c => c.Column)]);
    }

    private static (ColumnSchema Schema, Column Column) Of(ColumnSchema schema, Column column, Column truth)
    {
        if (schema.Name == PredictionColumns.Prediction)
            return (schema with { Type = truth.Type, Nullable = truth.NullCount > 0 }, truth);
        if (!schema.Name.StartsWith(PredictionColumns.ProbabilityPrefix, StringComparison.Ordinal))
            return (schema, column);
        var label = schema.Name[PredictionColumns.ProbabilityPrefix.Length..];
        double[] certain = [.. Enumerable.Range(0, truth.Length).Select(row => IsLabel(truth.GetObject(row), label) ? 1.0 : 0.0)];
        return (schema with { Type = ColumnType.Float64, Nullable = false }, Column.Of<double>(certain));
    }

    private static bool IsLabel(object? value, string label) =>
        string.Equals(Convert.ToString(value, CultureInfo.InvariantCulture), label, value is bool ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
