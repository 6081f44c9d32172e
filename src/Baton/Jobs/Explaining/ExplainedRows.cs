using Baton.Data;
using Baton.Frames;
using Baton.Jobs.Inference;
using Baton.Jobs.Training;
using Baton.Models.Packaging;

namespace Baton.Jobs.Explaining;

/// <summary>Rows that a model is explained with, and their true answers.</summary>
/// <param name="All">All columns that were read.</param>
/// <param name="Inputs">The model's features.</param>
/// <param name="Targets">The answers, one column.</param>
internal sealed record ExplainedRows(Frame All, Frame Inputs, Frame Targets)
{
    /// <summary>Reads them whole: every feature is mixed among all of them.</summary>
    /// <param name="reader">Where they come from.</param>
    /// <param name="model">The model.</param>
    /// <param name="carried">The columns to carry along, if any are.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DataException">Columns are missing, or there are less than two rows.</exception>
    public static async Task<ExplainedRows> ReadAsync(IReader reader, RestoredModel model, CarriedColumns? carried, CancellationToken cancellation)
    {
        IEnumerable<ColumnSchema> known = [.. model.Inputs, model.Target, .. carried?.Known ?? []];
        var request = new ReadRequest
        {
            Schema = new FrameSchema(known.DistinctBy(c => c.Name, StringComparer.Ordinal)),
            Columns = [.. (carried?.Names ?? []).Concat(model.Inputs.Names).Append(model.Target.Name).Distinct(StringComparer.Ordinal)],
        };
        var rows = await reader.ReadAsync(request, cancellation).ToFrameAsync(cancellation).ConfigureAwait(false);
        StoredRules.Check(model.Schema, rows, firstRow: 0, "The data to explain with");
        return rows.RowCount > 1
            ? new ExplainedRows(rows, rows.Select(model.Inputs.Names), TrainingAnswers.Of(rows, rows, model.Target.Name))
            : throw new DataException($"The data to explain with has {rows.RowCount} rows; a feature can be mixed among two or more only.");
    }
}
