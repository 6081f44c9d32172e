namespace Baton.Frames;

/// <summary>What is true of each <see cref="ColumnType"/>.</summary>
public static class ColumnTypes
{
    /// <summary>The column type that stores values of a .NET type.</summary>
    /// <typeparam name="T">The .NET type.</typeparam>
    /// <exception cref="NotSupportedException">No column stores the type.</exception>
    public static ColumnType Of<T>() =>
        typeof(T) == typeof(bool) ? ColumnType.Boolean
        : typeof(T) == typeof(sbyte) ? ColumnType.Int8
        : typeof(T) == typeof(byte) ? ColumnType.UInt8
        : typeof(T) == typeof(short) ? ColumnType.Int16
        : typeof(T) == typeof(ushort) ? ColumnType.UInt16
        : typeof(T) == typeof(int) ? ColumnType.Int32
        : typeof(T) == typeof(uint) ? ColumnType.UInt32
        : typeof(T) == typeof(long) ? ColumnType.Int64
        : typeof(T) == typeof(ulong) ? ColumnType.UInt64
        : typeof(T) == typeof(float) ? ColumnType.Float32
        : typeof(T) == typeof(double) ? ColumnType.Float64
        : typeof(T) == typeof(DateOnly) ? ColumnType.Date
        : typeof(T) == typeof(TimeOnly) ? ColumnType.Time
        : typeof(T) == typeof(DateTime) ? ColumnType.DateTime
        : typeof(T) == typeof(string) ? ColumnType.String
        : throw new NotSupportedException($"No column stores values of the type {typeof(T)}.");

    /// <summary>Whether values of the type are whole or floating-point numbers; truth values are not.</summary>
    /// <param name="type">The type.</param>
    public static bool IsNumeric(this ColumnType type) => type is >= ColumnType.Int8 and <= ColumnType.Float64;

    /// <summary>Whether values of the type can stand for a number: numbers, and truth values as 0 and 1.</summary>
    /// <param name="type">The type.</param>
    public static bool IsNumberLike(this ColumnType type) => type is ColumnType.Boolean || type.IsNumeric();
}
