using Baton.Adapters.MLNet.Encoding;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Baton.Adapters.MLNet.Views;

/// <summary>One row after the other, from wherever the caller takes it: what a fitted model reads when it predicts.</summary>
/// <param name="schema">The schema of vectors.</param>
internal sealed class ScoringRow(DataViewSchema schema) : DataViewRow
{
    private EncodedRows? _rows;
    private int _row;
    private long _position = -1;

    /// <summary>Grows with every row: the library knows by it that a value has to be computed anew.</summary>
    public override long Position => _position;

    /// <inheritdoc />
    public override long Batch => 0;

    /// <inheritdoc />
    public override DataViewSchema Schema => schema;

    /// <summary>Moves to a row.</summary>
    public void MoveTo(EncodedRows rows, int row)
    {
        _rows = rows;
        _row = row;
        _position++;
    }

    /// <summary>Lets go of the rows.</summary>
    public void Leave() => _rows = null;

    /// <inheritdoc />
    public override bool IsColumnActive(DataViewSchema.Column column) => true;

    /// <inheritdoc />
    public override ValueGetter<DataViewRowId> GetIdGetter() => (ref DataViewRowId id) => id = new DataViewRowId((ulong)_position, 0);

    /// <inheritdoc />
    public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column)
    {
        ValueGetter<VBuffer<float>> getter = (ref VBuffer<float> vector) => _rows!.Write(_row, ref vector);
        return getter as ValueGetter<TValue> ?? throw new InvalidOperationException($"The column '{column.Name}' does not hold {typeof(TValue).Name}.");
    }
}
