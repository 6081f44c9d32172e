using Baton.Adapters.MLNet.Encoding;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Baton.Adapters.MLNet.Views;

/// <summary>
/// Rows as the library reads them: a vector of features and, to learn from, a label. One getter fills the vector from the
/// columns, so that no object is made of a row, and no row of columns.
/// </summary>
internal sealed class FrameView : IDataView
{
    /// <summary>The column of features.</summary>
    public const string Features = "Features";

    /// <summary>The column of answers.</summary>
    public const string Label = "Label";

    private readonly EncodedRows _rows;
    private readonly LabelColumn? _label;
    private readonly CancellationToken _cancellation;

    /// <summary>Creates the view.</summary>
    /// <param name="rows">The features.</param>
    /// <param name="label">The answers, if they are learnt.</param>
    /// <param name="cancellation">Stops whoever reads.</param>
    public FrameView(EncodedRows rows, LabelColumn? label = null, CancellationToken cancellation = default)
    {
        _rows = rows;
        _label = label;
        _cancellation = cancellation;
        Schema = SchemaOf(rows.Width, label);
    }

    /// <inheritdoc />
    public DataViewSchema Schema { get; }

    /// <inheritdoc />
    public bool CanShuffle => false;

    /// <summary>The schema of vectors.</summary>
    /// <param name="width">How many numbers a vector has.</param>
    /// <param name="label">The answers, if they are learnt.</param>
    public static DataViewSchema SchemaOf(int width, LabelColumn? label = null)
    {
        var schema = new DataViewSchema.Builder();
        schema.AddColumn(Features, new VectorDataViewType(NumberDataViewType.Single, width));
        if (label is not null)
            schema.AddColumn(Label, label.Type);
        return schema.ToSchema();
    }

    /// <inheritdoc />
    public long? GetRowCount() => _rows.Rows;

    /// <inheritdoc />
    public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null) =>
        new FrameCursor(Schema, _rows, _label, [.. columnsNeeded.Select(c => c.Index)], _cancellation);

    /// <inheritdoc />
    public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) =>
        [GetRowCursor(columnsNeeded, rand)];
}
