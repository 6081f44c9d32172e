using Baton.Data;
using Baton.Frames;
using Baton.Models;

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
        var rows = await ReadWholeAsync(inputs, new ReadRequest { Schema = schema, Columns = columns }, cancellation).ConfigureAwait(false);
        if (schema is not null)
            rows = new Frame(schema, [.. schema.Names.Select(n => rows[n])]);

        var answers = targets is null
            ? rows
            : await ReadWholeAsync(targets, new ReadRequest { Columns = [target] }, cancellation).ConfigureAwait(false);
        if (!answers.Schema.Contains(target))
            throw new DataException($"The data has no column '{target}' to predict; there are: {string.Join(", ", answers.Schema.Names)}.");
        answers = answers.Select(target);
        var known = TrainingTarget.Of(rows, answers);
        // Every answer is looked at here, also those that are held out and that no model will see.
        if (known.Values.Type is ColumnType.Float32 or ColumnType.Float64)
            known.ToNumbers();
        return new TrainingData(rows, answers, new FrameSchema(rows.Schema.Where(c => c.IsKey)));
    }

    private static async Task<Frame> ReadWholeAsync(IReader reader, ReadRequest request, CancellationToken cancellation)
    {
        var frames = new List<Frame>();
        await foreach (var frame in reader.ReadAsync(request, cancellation).WithCancellation(cancellation).ConfigureAwait(false))
            frames.Add(frame);
        return frames.Count == 1 ? frames[0] : Frame.Concat(frames);
    }
}
