using Baton.Frames;
using CsvHelper;

namespace Baton.Data.Csv.Fields;

/// <summary>Writes the fields of one column so that <see cref="FieldReader"/> reads the same values again.</summary>
internal abstract class FieldWriter
{
    /// <summary>Writes the value of a row that is not missing.</summary>
    public abstract void Write(CsvWriter writer, int row);

    /// <summary>The writer for a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="nullText">What stands for a missing value.</param>
    public static FieldWriter For(Column column, string nullText) => column switch
    {
        Column<bool> c => new BooleanFieldWriter(c),
        Column<sbyte> c => new ValueFieldWriter<sbyte>(c),
        Column<byte> c => new ValueFieldWriter<byte>(c),
        Column<short> c => new ValueFieldWriter<short>(c),
        Column<ushort> c => new ValueFieldWriter<ushort>(c),
        Column<int> c => new ValueFieldWriter<int>(c),
        Column<uint> c => new ValueFieldWriter<uint>(c),
        Column<long> c => new ValueFieldWriter<long>(c),
        Column<ulong> c => new ValueFieldWriter<ulong>(c),
        // Without a format, the shortest text that reads as the same number.
        Column<float> c => new ValueFieldWriter<float>(c),
        Column<double> c => new ValueFieldWriter<double>(c),
        Column<DateOnly> c => new ValueFieldWriter<DateOnly>(c, "yyyy-MM-dd"),
        Column<TimeOnly> c => new ValueFieldWriter<TimeOnly>(c, "HH:mm:ss.FFFFFFF"),
        Column<DateTime> c => new DateTimeFieldWriter(c),
        StringColumn c => new TextFieldWriter(c, nullText),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, null),
    };
}
