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
            RequireSameColumns(schema, frames[i].Schema, i);
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

    private static void RequireSameColumns(FrameSchema expected, FrameSchema actual, int frame)
    {
        if (actual.Count != expected.Count)
            throw new DataException($"Frame {frame + 1} has {actual.Count} columns, but the first has {expected.Count}; only frames with the same columns can be put one after the other.");
        for (var c = 0; c < expected.Count; c++)
        {
            if (actual[c].Name != expected[c].Name || actual[c].Type != expected[c].Type)
            {
                throw new DataException(
                    $"Column {c + 1} of frame {frame + 1} is '{actual[c].Name}' of {actual[c].Type}, but that of the first frame is '{expected[c].Name}' of {expected[c].Type}; "
                    + "only frames with the same columns can be put one after the other.");
            }
        }
    }
}
