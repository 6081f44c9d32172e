using Baton.Frames;
using CsvHelper;

namespace Baton.Data.Csv.Fields;

/// <summary>Writes dates and times as ISO 8601: those of this machine's zone in UTC, so that they mean the same elsewhere.</summary>
internal sealed class DateTimeFieldWriter(Column<DateTime> column) : FieldWriter
{
    public override void Write(CsvWriter writer, int row)
    {
        var value = column.Span[row];
        writer.WriteField(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK");
    }
}
