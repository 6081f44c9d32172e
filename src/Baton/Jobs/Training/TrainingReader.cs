using Baton.Data;
using Baton.Frames;

namespace Baton.Jobs.Training;

/// <summary>Reads the rows to learn from, whole, and finds their answers.</summary>
internal sealed class TrainingReader(IReader inputs, IReader? targets, string target, FrameSchema? schema, IReadOnlyList<string> features)
{
    public async Task<TrainingData> ReadAsync(CancellationToken cancellation)
    {
        // With a schema all of its columns are checked; without one only what the model is asked to read is needed.
        IReadOnlyList<string> columns = schema is not null ? [.. schema.Names]
            : features.Count == 0 ? []
            : targets is null ? [.. features.Append(target).Distinct(StringComparer.Ordinal)]
            : features;
        var rows = await inputs.ReadAsync(new ReadRequest { Schema = schema, Columns = columns }, cancellation).ToFrameAsync(cancellation).ConfigureAwait(false);
        if (schema is not null)
            rows = new Frame(schema, [.. schema.Names.Select(n => rows[n])]);

        var answers = targets is null
            ? rows
            : await targets.ReadAsync(new ReadRequest { Columns = [target] }, cancellation).ToFrameAsync(cancellation).ConfigureAwait(false);
        return new TrainingData(rows, TrainingAnswers.Of(rows, answers, target), new FrameSchema(rows.Schema.Where(c => c.IsKey)));
    }
}
