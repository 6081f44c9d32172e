using System.Globalization;
using System.Runtime.CompilerServices;
using Baton.Data;
using Baton.Frames;
using Baton.Models.Packaging;
using Baton.Schemas;

namespace Baton.Jobs.Inference;

/// <summary>Turns a stream of rows into a stream of predictions, holding one frame at a time.</summary>
internal sealed class PredictionStream(RestoredModel model, IReader inputs, IReadOnlyList<string> keys, IProgress<JobProgress> progress)
{
    public async IAsyncEnumerable<Frame> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        IReadOnlyList<string> carried = keys.Count > 0 ? keys : [.. model.Keys.Names];
        long rows = 0;
        await foreach (var frame in inputs.ReadAsync(Request(carried), cancellation).WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            if (model.Schema is { } schema)
                Check(schema, frame, rows);
            yield return KeyedRows.Of(frame, carried, model.Predictor.Predict(frame.Select(model.Inputs.Names)));
            rows += frame.RowCount;
            progress.Report(new JobProgress("predict", string.Create(CultureInfo.InvariantCulture, $"{rows} rows")));
        }
    }

    /// <summary>Asks for the types that the model was trained on, so that the same text is read as the same value.</summary>
    private ReadRequest Request(IReadOnlyList<string> carried) => new()
    {
        Schema = new FrameSchema(model.Inputs.Concat(model.Keys.Where(k => carried.Contains(k.Name) && !model.Inputs.Contains(k.Name)))),
        Columns = [.. carried.Concat(model.Inputs.Names).Distinct(StringComparer.Ordinal)],
    };

    /// <summary>Holds rows against the rules of the columns that they have; the target's and others' are not needed to predict.</summary>
    private static void Check(ISchema schema, Frame frame, long firstRow)
    {
        var report = schema.Check(frame, firstRow);
        var violations = report.Violations.Where(v => v.FirstRows.Count > 0 || frame.Schema.Contains(v.Column)).ToList();
        new SchemaReport(report.Schema, violations).ThrowIfInvalid("The data to predict");
    }
}
