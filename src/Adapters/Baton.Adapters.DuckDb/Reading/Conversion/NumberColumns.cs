using System.Numerics;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Conversion;

/// <summary>Converts columns of numbers and truth values into each other.</summary>
internal static class NumberColumns
{
    public static Column Convert(Column column, ConversionContext context) => column switch
    {
        Column<bool> c => From(ValueConversion.Convert<bool, byte>(c, context, TryDigit), context),
        Column<sbyte> c => From(c, context),
        Column<byte> c => From(c, context),
        Column<short> c => From(c, context),
        Column<ushort> c => From(c, context),
        Column<int> c => From(c, context),
        Column<uint> c => From(c, context),
        Column<long> c => From(c, context),
        Column<ulong> c => From(c, context),
        Column<float> c => From(c, context),
        Column<double> c => From(c, context),
        _ => throw Never(column.Type, context),
    };

    private static Column From<T>(Column<T> column, ConversionContext context)
        where T : unmanaged, INumber<T> => context.Schema.Type switch
        {
            ColumnType.Boolean => ValueConversion.Convert<T, bool>(column, context, TryTruth),
            ColumnType.Int8 => ValueConversion.Convert<T, sbyte>(column, context, TryWhole),
            ColumnType.UInt8 => ValueConversion.Convert<T, byte>(column, context, TryWhole),
            ColumnType.Int16 => ValueConversion.Convert<T, short>(column, context, TryWhole),
            ColumnType.UInt16 => ValueConversion.Convert<T, ushort>(column, context, TryWhole),
            ColumnType.Int32 => ValueConversion.Convert<T, int>(column, context, TryWhole),
            ColumnType.UInt32 => ValueConversion.Convert<T, uint>(column, context, TryWhole),
            ColumnType.Int64 => ValueConversion.Convert<T, long>(column, context, TryWhole),
            ColumnType.UInt64 => ValueConversion.Convert<T, ulong>(column, context, TryWhole),
            ColumnType.Float32 => ValueConversion.Convert<T, float>(column, context, TryNearest),
            ColumnType.Float64 => ValueConversion.Convert<T, double>(column, context, TryNearest),
            _ => throw Never(column.Type, context),
        };

    private static bool TryDigit(bool from, out byte to)
    {
        to = from ? (byte)1 : (byte)0;
        return true;
    }

    private static bool TryTruth<T>(T from, out bool to)
        where T : INumber<T>
    {
        to = from == T.One;
        return to || from == T.Zero;
    }

    private static bool TryWhole<TFrom, TTo>(TFrom from, out TTo to)
        where TFrom : INumber<TFrom>
        where TTo : IBinaryInteger<TTo>, IMinMaxValue<TTo>
    {
        to = TTo.CreateSaturating(from);
        // The greatest 64-bit number is also what a double just beyond it becomes, and reads as that double again.
        return TFrom.IsInteger(from) && TFrom.CreateSaturating(to) == from && (to != TTo.MaxValue || !IsBeyond<TFrom, TTo>(from));
    }

    private static bool IsBeyond<TFrom, TTo>(TFrom from)
        where TFrom : INumber<TFrom>
        where TTo : IBinaryInteger<TTo>, IMinMaxValue<TTo> =>
        typeof(TFrom) == typeof(float) || typeof(TFrom) == typeof(double)
            ? double.CreateTruncating(from) >= Math.ScaleB(1, int.CreateTruncating(TTo.PopCount(TTo.MaxValue)))
            : TFrom.CreateSaturating(TTo.MaxValue) < from;

    private static bool TryNearest<TFrom, TTo>(TFrom from, out TTo to)
        where TFrom : INumber<TFrom>
        where TTo : INumber<TTo>
    {
        to = TTo.CreateTruncating(from);
        return TTo.IsFinite(to) || !TFrom.IsFinite(from);
    }

    private static ArgumentException Never(ColumnType type, ConversionContext context) =>
        new($"A column of {type} never becomes {context.Schema.Type}.", nameof(context));
}
