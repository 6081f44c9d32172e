using System.Runtime.CompilerServices;

namespace Baton.Schemas.Sampling;

/// <summary>Values of the types that can be counted, as whole numbers: a date is its day, a time its ticks.</summary>
internal static class Ordinal
{
    public static Int128 Of<T>(T value)
        where T : unmanaged =>
        typeof(T) == typeof(bool) ? (Unsafe.BitCast<T, bool>(value) ? 1 : 0)
        : typeof(T) == typeof(sbyte) ? Unsafe.BitCast<T, sbyte>(value)
        : typeof(T) == typeof(byte) ? Unsafe.BitCast<T, byte>(value)
        : typeof(T) == typeof(short) ? Unsafe.BitCast<T, short>(value)
        : typeof(T) == typeof(ushort) ? Unsafe.BitCast<T, ushort>(value)
        : typeof(T) == typeof(int) ? Unsafe.BitCast<T, int>(value)
        : typeof(T) == typeof(uint) ? Unsafe.BitCast<T, uint>(value)
        : typeof(T) == typeof(long) ? Unsafe.BitCast<T, long>(value)
        : typeof(T) == typeof(ulong) ? Unsafe.BitCast<T, ulong>(value)
        : typeof(T) == typeof(DateOnly) ? Unsafe.BitCast<T, DateOnly>(value).DayNumber
        : typeof(T) == typeof(TimeOnly) ? Unsafe.BitCast<T, TimeOnly>(value).Ticks
        : typeof(T) == typeof(DateTime) ? Unsafe.BitCast<T, DateTime>(value).Ticks
        : throw new NotSupportedException($"Values of the type {typeof(T)} cannot be counted.");

    public static T To<T>(Int128 ordinal)
        where T : unmanaged =>
        typeof(T) == typeof(bool) ? Unsafe.BitCast<bool, T>(ordinal != 0)
        : typeof(T) == typeof(sbyte) ? Unsafe.BitCast<sbyte, T>((sbyte)ordinal)
        : typeof(T) == typeof(byte) ? Unsafe.BitCast<byte, T>((byte)ordinal)
        : typeof(T) == typeof(short) ? Unsafe.BitCast<short, T>((short)ordinal)
        : typeof(T) == typeof(ushort) ? Unsafe.BitCast<ushort, T>((ushort)ordinal)
        : typeof(T) == typeof(int) ? Unsafe.BitCast<int, T>((int)ordinal)
        : typeof(T) == typeof(uint) ? Unsafe.BitCast<uint, T>((uint)ordinal)
        : typeof(T) == typeof(long) ? Unsafe.BitCast<long, T>((long)ordinal)
        : typeof(T) == typeof(ulong) ? Unsafe.BitCast<ulong, T>((ulong)ordinal)
        : typeof(T) == typeof(DateOnly) ? Unsafe.BitCast<DateOnly, T>(DateOnly.FromDayNumber((int)ordinal))
        : typeof(T) == typeof(TimeOnly) ? Unsafe.BitCast<TimeOnly, T>(new TimeOnly((long)ordinal))
        : typeof(T) == typeof(DateTime) ? Unsafe.BitCast<DateTime, T>(new DateTime((long)ordinal))
        : throw new NotSupportedException($"Values of the type {typeof(T)} cannot be counted.");

    /// <summary>The smallest value, the greatest one, the one that samples begin at, and how far apart they are.</summary>
    public static (Int128 Least, Int128 Greatest, Int128 Origin, Int128 Step) Scale<T>()
        where T : unmanaged =>
        typeof(T) == typeof(bool) ? (0, 1, 0, 1)
        : typeof(T) == typeof(sbyte) ? (sbyte.MinValue, sbyte.MaxValue, 0, 1)
        : typeof(T) == typeof(byte) ? (byte.MinValue, byte.MaxValue, 0, 1)
        : typeof(T) == typeof(short) ? (short.MinValue, short.MaxValue, 0, 1)
        : typeof(T) == typeof(ushort) ? (ushort.MinValue, ushort.MaxValue, 0, 1)
        : typeof(T) == typeof(int) ? (int.MinValue, int.MaxValue, 0, 1)
        : typeof(T) == typeof(uint) ? (uint.MinValue, uint.MaxValue, 0, 1)
        : typeof(T) == typeof(long) ? (long.MinValue, long.MaxValue, 0, 1)
        : typeof(T) == typeof(ulong) ? (ulong.MinValue, ulong.MaxValue, 0, 1)
        : typeof(T) == typeof(DateOnly) ? (0, DateOnly.MaxValue.DayNumber, new DateOnly(2020, 1, 1).DayNumber, 1)
        : typeof(T) == typeof(TimeOnly) ? (0, TimeOnly.MaxValue.Ticks, 0, TimeSpan.TicksPerSecond)
        : typeof(T) == typeof(DateTime) ? (0, DateTime.MaxValue.Ticks, new DateTime(2020, 1, 1).Ticks, TimeSpan.TicksPerSecond)
        : throw new NotSupportedException($"Values of the type {typeof(T)} cannot be counted.");
}
