using Baton.Frames;
using Baton.Models;

namespace Baton.Jobs.Training;

/// <summary>The true answers of rows.</summary>
internal static class TrainingAnswers
{
    /// <summary>Takes the column that is predicted, and looks at every answer, also those that no model will see.</summary>
    /// <param name="inputs">The rows.</param>
    /// <param name="answers">What holds the answers.</param>
    /// <param name="target">The column's name.</param>
    /// <exception cref="DataException">There is no such column.</exception>
    /// <exception cref="ModelException">Answers are missing or no numbers, or there are not as many as rows.</exception>
    public static Frame Of(Frame inputs, Frame answers, string target)
    {
        if (!answers.Schema.Contains(target))
            throw new DataException($"The data has no column '{target}' to predict; there are: {string.Join(", ", answers.Schema.Names)}.");
        var column = answers.Select(target);
        var known = TrainingTarget.Of(inputs, column);
        if (known.Values.Type is ColumnType.Float32 or ColumnType.Float64)
            known.ToNumbers();
        return column;
    }
}
