using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests;

/// <summary>Rows of all types at their limits.</summary>
public static class Samples
{
    private static readonly string?[] Texts =
    [
        "plain", null, "", " padded ", "a,b;c\td", "a \"word\"", "\"", "'", "line\nbreak", "carriage\r\nreturn", "null", "NaN", "\\N", "äöüß", "日本語", "🚲", "\uFEFFmark",
        "exactly 12 b", "exactly 13 by", new string('x', 70_000), "0", "1e5", "true", "2024-01-01", "back\\slash",
    ];

    public static Frame AllTypes() => Frame.Of(
        ("boolean", Column.OfNullable<bool>(true, null, false)),
        ("int8", Column.OfNullable<sbyte>(sbyte.MinValue, null, sbyte.MaxValue)),
        ("uint8", Column.OfNullable<byte>(byte.MinValue, null, byte.MaxValue)),
        ("int16", Column.OfNullable<short>(short.MinValue, null, short.MaxValue)),
        ("uint16", Column.OfNullable<ushort>(ushort.MinValue, null, ushort.MaxValue)),
        ("int32", Column.OfNullable<int>(int.MinValue, null, int.MaxValue)),
        ("uint32", Column.OfNullable<uint>(uint.MinValue, null, uint.MaxValue)),
        ("int64", Column.OfNullable<long>(long.MinValue, null, long.MaxValue)),
        ("uint64", Column.OfNullable<ulong>(ulong.MinValue, null, ulong.MaxValue)),
        ("float32", Column.OfNullable<float>(float.MinValue, null, float.Epsilon)),
        ("float64", Column.OfNullable<double>(double.MaxValue, null, 0.1 + 0.2)),
        ("special", Column.Of(double.NaN, double.PositiveInfinity, double.NegativeInfinity)),
        ("special32", Column.Of(float.NaN, float.PositiveInfinity, float.NegativeInfinity)),
        ("date", Column.OfNullable<DateOnly>(DateOnly.MinValue, null, DateOnly.MaxValue)),
        ("time", Column.OfNullable<TimeOnly>(TimeOnly.MinValue, null, new TimeOnly(23, 59, 59, 999, 999))),
        ("datetime", Column.OfNullable<DateTime>(DateTime.MinValue, null, DateTime.MaxValue.AddTicks(-9))),
        ("utc", Column.OfNullable<DateTime>(new DateTime(2011, 1, 2, 3, 4, 5, DateTimeKind.Utc), null, DateTime.UnixEpoch)),
        ("string", Column.Of("", null, "a,\"b\"\r\nc")),
        ("odd \"name\", é", Column.Of(1, 2, 3)));

    public static Frame OddTexts() => Frame.Of(
        ("key", Column.Of<int>([.. Enumerable.Range(0, Texts.Length)])),
        ("text", Column.Of(Texts)),
        ("backwards", Column.Of([.. Texts.Reverse()])));

    /// <summary>Many rows in which a value in five is missing, at places that are no multiple of anything.</summary>
    public static Frame Many(int rows) => Frame.Of(
        ("i", Column.OfNullable<int>([.. Enumerable.Range(0, rows).Select(i => i % 5 == 3 ? (int?)null : i)])),
        ("d", Column.Of<double>([.. Enumerable.Range(0, rows).Select(i => i * 0.5)])),
        ("late", Column.OfNullable<long>([.. Enumerable.Range(0, rows).Select(i => i == rows - 2 ? (long?)null : i)])),
        ("b", Column.OfNullable<bool>([.. Enumerable.Range(0, rows).Select(i => i % 7 == 6 ? (bool?)null : i % 2 == 0)])),
        ("t", Column.Of([.. Enumerable.Range(0, rows).Select(i => i % 11 == 10 ? null : new string((char)('a' + (i % 26)), i % 30))])));
}
