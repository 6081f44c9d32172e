namespace Baton.Frames;

/// <summary>Puts frames one after the other.</summary>
internal static class FrameConcat
{
    public static Frame Concat(Frame[] frames)
    {
        if (frames.Length == 0)
            throw new ArgumentException("There is no frame, so it is not known which columns there should be.", nameof(frames));
        if (frames.Length == 1)
            return frames[0];
        var schema = frames[0].Schema;
        var rows = 0L;
        for (var i = 0; i < frames.Length; i++)
        {
            if (schema.DescribeDifference(frames[i].Schema) is { } difference)
                throw new DataException($"Frame {i + 1} cannot follow the ones before it: {difference}.");
            rows += frames[i].RowCount;
        }

        var length = ColumnMemory.Require(rows);
        var columns = new Column[schema.Count];
        for (var c = 0; c < columns.Length; c++)
        {
            var parts = Array.ConvertAll(frames, f => f.Columns[c]);
            columns[c] = parts[0].Concat(parts, length);
        }

        var nullable = schema.Select((column, c) => column with { Nullable = Array.Exists(frames, f => f.Schema[c].Nullable) });
        return new Frame(new FrameSchema(nullable), columns, length);
    }
}
