using System.Numerics;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Frames.Outputs;

/// <summary>The most probable class of each row, for models that give probabilities alone.</summary>
internal static class ClassChoice
{
    /// <summary>Chooses.</summary>
    /// <param name="schema">The probability columns' names.</param>
    /// <param name="probabilities">The probability columns.</param>
    /// <returns>The class as text; of several equally probable ones the first.</returns>
    /// <exception cref="ModelException">The columns hold no floating-point numbers.</exception>
    public static StringColumn Of(IReadOnlyList<ColumnSchema> schema, IReadOnlyList<Column> probabilities)
    {
        var codes = probabilities switch
        {
            [Column<float>, ..] => Codes<float>(probabilities),
            [Column<double>, ..] => Codes<double>(probabilities),
            _ => throw new ModelException("The model's probabilities are no floating-point numbers; name its prediction with the setting 'prediction'."),
        };
        var builder = new StringColumnBuilder(codes.Length);
        foreach (var code in codes)
            builder.Append(schema[code].Name[PredictionColumns.ProbabilityPrefix.Length..]);
        return builder.Build();
    }

    private static int[] Codes<T>(IReadOnlyList<Column> probabilities)
        where T : unmanaged, INumber<T>
    {
        var best = ((Column<T>)probabilities[0]).Span.ToArray();
        var codes = new int[best.Length];
        for (var code = 1; code < probabilities.Count; code++)
        {
            var candidates = ((Column<T>)probabilities[code]).Span;
            for (var row = 0; row < best.Length; row++)
            {
                if (candidates[row] > best[row])
                    (best[row], codes[row]) = (candidates[row], code);
            }
        }

        return codes;
    }
}
