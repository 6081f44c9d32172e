using System.Text;
using Baton.Frames;
using CsvHelper;

namespace Baton.Data.Csv.Fields;

/// <summary>Writes text, in quotes where it would be read as something else.</summary>
internal sealed class TextFieldWriter(StringColumn column, string nullText) : FieldWriter
{
    private readonly byte[] _null = Encoding.UTF8.GetBytes(nullText);

    public override void Write(CsvWriter writer, int row)
    {
        var text = column.Utf8(row);
        if (text.IsEmpty || text.SequenceEqual(_null))
            writer.WriteField(Encoding.UTF8.GetString(text), CsvQuoting.Always);
        else
            writer.WriteField(text);
    }
}
