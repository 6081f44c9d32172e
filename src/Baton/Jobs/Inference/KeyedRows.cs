using Baton.Frames;
using Baton.Models;

namespace Baton.Jobs.Inference;

/// <summary>What a model says of rows, beside the columns that tell which rows they are.</summary>
internal static class KeyedRows
{
    /// <summary>Puts the keys of rows before what was said of them.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="keys">The names of their keys.</param>
    /// <param name="said">A row for each of them.</param>
    /// <exception cref="ModelException">There are more rows, or fewer.</exception>
    /// <exception cref="DataException">A key is called like a column of what was said.</exception>
    public static Frame Of(Frame rows, IReadOnlyList<string> keys, Frame said)
    {
        if (said.RowCount != rows.RowCount)
            throw new ModelException($"The model predicted {said.RowCount} rows for {rows.RowCount}; a predictor answers each row once.");
        var clash = keys.FirstOrDefault(said.Schema.Contains);
        if (clash is not null)
            throw new DataException($"The key '{clash}' has the name of a prediction column; rename it in the data or leave it out of 'keys'.");
        var kept = rows.Select(keys);
        return new Frame(new FrameSchema([.. kept.Schema, .. said.Schema]), [.. kept.Columns, .. said.Columns]);
    }
}
