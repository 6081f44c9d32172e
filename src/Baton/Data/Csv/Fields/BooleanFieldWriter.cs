using Baton.Frames;
using CsvHelper;

namespace Baton.Data.Csv.Fields;

/// <summary>Writes truth values as <c>true</c> and <c>false</c>.</summary>
internal sealed class BooleanFieldWriter(Column<bool> column) : FieldWriter
{
    public override void Write(CsvWriter writer, int row) => writer.WriteField(column.Span[row] ? "true"u8 : "false"u8);
}
