using Baton.Frames;

namespace Baton.Adapters.OnnxRuntime.Frames;

/// <summary>Columns of zeros, and of empty text.</summary>
internal static class DefaultColumns
{
    /// <summary>Makes a column.</summary>
    /// <param name="type">A type that a tensor's elements can have.</param>
    /// <param name="rows">How many rows.</param>
    public static Column Of(ColumnType type, int rows) => type switch
    {
        ColumnType.Boolean => Zeros<bool>(rows),
        ColumnType.Int8 => Zeros<sbyte>(rows),
        ColumnType.UInt8 => Zeros<byte>(rows),
        ColumnType.Int16 => Zeros<short>(rows),
        ColumnType.UInt16 => Zeros<ushort>(rows),
        ColumnType.Int32 => Zeros<int>(rows),
        ColumnType.UInt32 => Zeros<uint>(rows),
        ColumnType.Int64 => Zeros<long>(rows),
        ColumnType.UInt64 => Zeros<ulong>(rows),
        ColumnType.Float32 => Zeros<float>(rows),
        ColumnType.Float64 => Zeros<double>(rows),
        _ => Column.Of(Enumerable.Repeat("", rows).ToArray()),
    };

    private static Column<T> Zeros<T>(int rows)
        where T : unmanaged => Column.Of<T>(new T[rows]);
}
