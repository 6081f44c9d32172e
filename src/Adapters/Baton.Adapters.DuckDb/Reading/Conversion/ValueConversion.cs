using System.Globalization;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Conversion;

/// <summary>Converts columns value by value; missing values stay missing.</summary>
internal static class ValueConversion
{
    public static Column<TTo> Convert<TFrom, TTo>(Column<TFrom> column, ConversionContext context, ValueConverter<TFrom, TTo> convert)
        where TFrom : unmanaged
        where TTo : unmanaged
    {
        var memory = ColumnMemory.Allocate<TTo>(column.Length);
        var from = column.Span;
        var to = memory.Span;
        for (var i = 0; i < from.Length && !context.Problems.IsFull; i++)
        {
            if (!convert(from[i], out to[i]) && !column.IsNull(i))
                context.Refuse(i, System.Convert.ToString(from[i], CultureInfo.InvariantCulture) ?? "");
        }

        return new Column<TTo>(memory, column.Validity);
    }
}
