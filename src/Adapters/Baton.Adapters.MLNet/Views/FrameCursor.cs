using Baton.Adapters.MLNet.Encoding;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Baton.Adapters.MLNet.Views;

/// <summary>Goes through rows once.</summary>
internal sealed class FrameCursor(DataViewSchema schema, EncodedRows rows, LabelColumn? label, HashSet<int> active, CancellationToken cancellation)
    : DataViewRowCursor
{
    /// <summary>How many rows pass between two looks at the cancellation, less one.</summary>
    private const int LookMask = 1023;

    private int _row = -1;
    private int _end = rows.Rows;

    /// <inheritdoc />
    public override long Position => _row;

    /// <inheritdoc />
    public override long Batch => 0;

    /// <inheritdoc />
    public override DataViewSchema Schema => schema;

    /// <inheritdoc />
    public override bool MoveNext()
    {
        var next = _row + 1;
        if (next >= _end)
        {
            // Whoever asks again gets the same answer.
            _end = 0;
            _row = -1;
            return false;
        }

        if ((next & LookMask) == 0)
            cancellation.ThrowIfCancellationRequested();
        _row = next;
        return true;
    }

    /// <inheritdoc />
    public override bool IsColumnActive(DataViewSchema.Column column) => active.Contains(column.Index);

    /// <inheritdoc />
    public override ValueGetter<DataViewRowId> GetIdGetter() => (ref DataViewRowId id) => id = new DataViewRowId((ulong)_row, 0);

    /// <inheritdoc />
    public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column)
    {
        if (!IsColumnActive(column))
            throw new ArgumentOutOfRangeException(nameof(column), column.Name, "The column was not asked for.");
        Delegate getter = column.Index == 0
            ? (ValueGetter<VBuffer<float>>)((ref VBuffer<float> vector) => rows.Write(_row, ref vector))
            : label!.GetterOf(() => _row);
        return getter as ValueGetter<TValue>
            ?? throw new InvalidOperationException($"The column '{column.Name}' does not hold {typeof(TValue).Name}.");
    }
}
