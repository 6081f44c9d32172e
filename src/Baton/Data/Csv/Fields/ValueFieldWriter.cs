using Baton.Frames;
using CsvHelper;

namespace Baton.Data.Csv.Fields;

/// <summary>Writes values that format themselves.</summary>
internal sealed class ValueFieldWriter<T>(Column<T> column, string format = "") : FieldWriter
    where T : unmanaged, IUtf8SpanFormattable
{
    public override void Write(CsvWriter writer, int row) => writer.WriteField(column.Span[row], format);
}
