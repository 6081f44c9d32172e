using Baton.Frames;

namespace Baton.Adapters.OnnxRuntime.Frames.Outputs;

/// <summary>Turns a table whose rows lie one after the other into columns.</summary>
internal static class ColumnTable
{
    /// <summary>Copies the columns.</summary>
    /// <param name="table">The values, row by row.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="width">How many values a row there are.</param>
    public static Column<T>[] Split<T>(ReadOnlySpan<T> table, int rows, int width)
        where T : unmanaged
    {
        var columns = new Column<T>[width];
        for (var i = 0; i < width; i++)
        {
            // Not on the pinned heap: what lies there is collected with the oldest objects only, and a prediction is soon forgotten.
            var column = GC.AllocateUninitializedArray<T>(rows);
            for (int row = 0, place = i; row < column.Length; row++, place += width)
                column[row] = table[place];
            columns[i] = new Column<T>(column);
        }

        return columns;
    }
}
