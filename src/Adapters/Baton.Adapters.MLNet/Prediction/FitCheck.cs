using Baton.Adapters.MLNet.Encoding;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Prediction;

/// <summary>Holds a fitted model against the rows that it has learnt from: the library hands out models that are of no use without a word.</summary>
/// <param name="kind">The kind of the component that fitted it.</param>
/// <param name="predictor">The model.</param>
/// <param name="inputs">The rows.</param>
internal sealed class FitCheck(string kind, MLNetPredictor predictor, Frame inputs)
{
    /// <summary>How many rows are looked at together.</summary>
    private const int BlockRows = 256;

    /// <summary>Refuses a model whose numbers have run away.</summary>
    /// <exception cref="ModelException">It has no answer for one of the first rows.</exception>
    public void RequireFinite()
    {
        if (NonFinite.FirstRow(Score(0)) is >= 0 and var row)
        {
            throw new ModelException(
                $"'{kind}' has learnt numbers that are not finite: of the rows that it learnt from, it has no answer for row {row + 1} (the first is row 1). Scale the target and the features down, and give the settings values that are nearer to their defaults.");
        }
    }

    /// <summary>Refuses a model that answers every row alike.</summary>
    /// <param name="advice">What to do about it.</param>
    /// <param name="cancellation">Stops the search for a row that is answered otherwise.</param>
    /// <exception cref="ModelException">It does.</exception>
    public void RequireDifferences(string advice, CancellationToken cancellation)
    {
        float[]? first = null;
        for (var start = 0; start < inputs.RowCount; start += BlockRows)
        {
            cancellation.ThrowIfCancellationRequested();
            var scores = Score(start);
            first ??= Array.ConvertAll(scores, column => column.Span[0]);
            for (var i = 0; i < scores.Length; i++)
            {
                if (scores[i].Span.ContainsAnyExcept(first[i]))
                    return;
            }
        }

        throw new ModelException($"'{kind}' has learnt nothing from {inputs.RowCount} rows: it would answer all of them alike. {advice}");
    }

    private Memory<float>[] Score(int start) => predictor.Score(inputs.Slice(start, Math.Min(BlockRows, inputs.RowCount - start)));
}
