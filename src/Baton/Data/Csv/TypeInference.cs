using Baton.Data.Csv.Fields;
using Baton.Frames;

namespace Baton.Data.Csv;

/// <summary>
/// Finds the narrowest type that holds every value of a column: whole numbers of 32, then 64 bits, then double precision;
/// true and false; dates, then dates with times; else text. A column without a single value is text.
/// </summary>
internal sealed class TypeInference
{
    private ColumnType? _type;
    private bool _hasNullAsText;
    private bool _hasNullAsValue;

    /// <summary>Reads a whole file and finds the types of the columns that have none yet.</summary>
    /// <param name="layout">What is to be read.</param>
    /// <param name="records">The file, before its first record of values.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The layout with a schema for every column.</returns>
    public static async Task<CsvLayout> CompleteAsync(CsvLayout layout, CsvRecords records, CancellationToken cancellation)
    {
        var open = layout.Columns.Where(c => c.Schema is null).Select(c => (Column: c, Inference: new TypeInference())).ToList();
        while (await records.ReadAsync(cancellation).ConfigureAwait(false))
        {
            // Records with too few or too many fields are refused when they are read for their values.
            if (records.FieldCount != layout.Width)
                continue;
            foreach (var (column, inference) in open)
                inference.Observe(records, column.Index);
        }

        var found = open.ToDictionary(o => o.Column, o => o.Inference.Finish(o.Column.Name));
        return layout with { Columns = [.. layout.Columns.Select(c => c.Schema is null ? c with { Schema = found[c] } : c)] };
    }

    private static ColumnType TypeOf(ReadOnlySpan<byte> text) =>
        FieldText.TryWord(text, out _) ? ColumnType.Boolean
        : FieldText.TryInt32(text, out _) ? ColumnType.Int32
        : FieldText.TryInt64(text, out _) ? ColumnType.Int64
        : FieldText.TryFloat64(text, out _) ? ColumnType.Float64
        : IsoText.TryDate(text, out _) ? ColumnType.Date
        : IsoText.TryDateTime(text, out _) ? ColumnType.DateTime
        : ColumnType.String;

    private static bool Fits(ColumnType type, ReadOnlySpan<byte> text) => type switch
    {
        ColumnType.Boolean => FieldText.TryWord(text, out _),
        ColumnType.Int32 => FieldText.TryInt32(text, out _),
        ColumnType.Int64 => FieldText.TryInt64(text, out _),
        ColumnType.Float64 => FieldText.TryFloat64(text, out _),
        ColumnType.Date => IsoText.TryDate(text, out _),
        ColumnType.DateTime => IsoText.TryDateTime(text, out _),
        _ => true,
    };

    /// <summary>The narrowest type that holds the values of two.</summary>
    private static ColumnType Common(ColumnType one, ColumnType other) =>
        one == other ? one
        : one.IsNumeric() && other.IsNumeric() ? (ColumnType)Math.Max((int)one, (int)other)
        : one is ColumnType.Date or ColumnType.DateTime && other is ColumnType.Date or ColumnType.DateTime ? ColumnType.DateTime
        : ColumnType.String;

    private void Observe(CsvRecords records, int index)
    {
        var value = records.Trimmed(index);
        if (records.IsNull(index, value, isTextColumn: false))
        {
            // What is missing in a column of numbers may be a text in a column of text: which it is, is known at the end.
            _hasNullAsValue = true;
            _hasNullAsText |= records.IsNull(index, records.Field(index), isTextColumn: true);
            return;
        }

        if (_type is not { } type)
            _type = TypeOf(value);
        else if (!Fits(type, value))
            _type = Common(type, TypeOf(value));
    }

    private ColumnSchema Finish(string name) =>
        _type is { } type and not ColumnType.String
            ? new ColumnSchema(name, type, _hasNullAsValue)
            : new ColumnSchema(name, ColumnType.String, _hasNullAsText);
}
