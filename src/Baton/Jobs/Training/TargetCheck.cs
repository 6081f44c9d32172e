using System.Numerics;
using Baton.Frames;

namespace Baton.Jobs.Training;

/// <summary>Refuses answers that no model can learn from: missing, not a number, infinite.</summary>
internal static class TargetCheck
{
    public static void Check(string name, Column column)
    {
        if (column.NullCount > 0)
            throw new DataException($"The target '{name}' is missing in {column.NullCount} of {column.Length} rows; leave these rows out, or fill them in.");
        switch (column)
        {
            case Column<float> values:
                RefuseNonFinite(name, values.Span);
                break;
            case Column<double> values:
                RefuseNonFinite(name, values.Span);
                break;
        }
    }

    private static void RefuseNonFinite<T>(string name, ReadOnlySpan<T> values)
        where T : IFloatingPointIeee754<T>
    {
        for (var row = 0; row < values.Length; row++)
        {
            if (!T.IsFinite(values[row]))
                throw new DataException($"The target '{name}' is {values[row]} in row {row + 1}; a model can only learn finite numbers.");
        }
    }
}
