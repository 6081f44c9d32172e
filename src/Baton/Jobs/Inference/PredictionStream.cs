using System.Globalization;
using System.Runtime.CompilerServices;
using Baton.Data;
using Baton.Frames;
using Baton.Models;
using Baton.Models.Packaging;

namespace Baton.Jobs.Inference;

/// <summary>Turns a stream of rows into a stream of predictions, holding one frame at a time.</summary>
internal sealed class PredictionStream(RestoredModel model, IReader inputs, IReadOnlyList<string> keys, IProgress<JobProgress> progress)
{
    public async IAsyncEnumerable<Frame> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var carried = new CarriedColumns(keys, model);
        long rows = 0;
        await foreach (var frame in inputs.ReadAsync(Request(carried), cancellation).WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            StoredRules.Check(model.Schema, frame, rows, "The data to predict");
            yield return carried.Beside(frame, Predict(frame));
            rows += frame.RowCount;
            progress.Report(new JobProgress("predict", string.Create(CultureInfo.InvariantCulture, $"{rows} rows")));
        }
    }

    /// <summary>Asks for the types that the model was trained on, so that the same text is read as the same value.</summary>
    private ReadRequest Request(CarriedColumns carried) => new()
    {
        Schema = new FrameSchema(model.Inputs.Concat(carried.Known.Where(c => !model.Inputs.Contains(c.Name)))),
        Columns = [.. carried.Names.Concat(model.Inputs.Names).Distinct(StringComparer.Ordinal)],
    };

    private Frame Predict(Frame rows)
    {
        var predictions = model.Predictor.Predict(rows.Select(model.Inputs.Names));
        return predictions.RowCount == rows.RowCount
            ? predictions
            : throw new ModelException($"The model predicted {predictions.RowCount} rows for {rows.RowCount}; a predictor answers each row once.");
    }
}
