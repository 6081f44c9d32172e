using System.Text;
using Baton.Data.Csv.Fields;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Conversion;

/// <summary>Reads values from text as the CSV reader does.</summary>
internal static class TextConversion
{
    private static ReadOnlySpan<byte> Spaces => " \t"u8;

    public static Column Convert(StringColumn column, ConversionContext context)
    {
        var reader = FieldReader.For(context.Schema.Type, column.Length);
        for (var i = 0; i < column.Length && !context.Problems.IsFull; i++)
        {
            if (column.IsNull(i))
                reader.AppendNull();
            else if (!reader.TryAppend(column.Utf8(i).Trim(Spaces)))
                Refuse(column.Utf8(i), i);
        }

        return reader.Build();

        void Refuse(ReadOnlySpan<byte> text, int row)
        {
            context.Refuse(row, Encoding.UTF8.GetString(text));
            reader.AppendNull();
        }
    }
}
