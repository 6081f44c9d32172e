using System.Globalization;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Frames.Outputs;

/// <summary>What the columns are called that an output becomes.</summary>
/// <param name="Output">The output's name.</param>
/// <param name="Role">What it means.</param>
/// <param name="Classes">The classes, if they are known.</param>
internal sealed record OutputNames(string Output, OutputRole Role, IReadOnlyList<string> Classes)
{
    /// <summary>Names the columns.</summary>
    /// <param name="width">How many values a row the output gives.</param>
    /// <exception cref="ModelException">The output cannot mean what it should with as many.</exception>
    public IReadOnlyList<string> Of(int width) => Role switch
    {
        OutputRole.Prediction => width == 1
            ? [PredictionColumns.Prediction]
            : throw new ModelException($"The model's output '{Output}' gives {width} values a row, but a prediction is one. If they are probabilities, name it with the setting 'probabilities' and their classes with 'classes'; else name another one with 'prediction'."),
        OutputRole.Probabilities when Classes.Count == 0 => [.. Numbered(PredictionColumns.ProbabilityPrefix, width)],
        OutputRole.Probabilities => width == Classes.Count
            ? [.. Classes.Select(PredictionColumns.Probability)]
            : throw new ModelException($"The model's output '{Output}' gives {width} probabilities a row, but there are {Classes.Count} classes: {string.Join(", ", Classes)}. Correct the setting 'classes'."),
        _ => width == 1 ? [Output] : [.. Numbered(Output + "_", width)],
    };

    private static IEnumerable<string> Numbered(string prefix, int width) =>
        Enumerable.Range(0, width).Select(i => prefix + i.ToString(CultureInfo.InvariantCulture));
}
