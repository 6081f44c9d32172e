using Baton.Frames;

namespace Baton.Testing.Samples;

/// <summary>Rows of all types, with all that real data holds: missing values, limits of types, and odd text.</summary>
public static class SampleFrames
{
    private static readonly string?[] Texts =
    [
        "plain", null, "", " spaces around ", "comma, semicolon; tab\t", "a \"quoted\" word", "\"", "'", "line\nbreak", "carriage\r\nreturn", "null", "NaN", "\\N", "=1+1", "-",
        "äöüß", "日本語", "🚲 emoji", "e\u0301 combining", "\uFEFFmark", "\u2028separator", "0", "1e5", "true", "2024-01-01", new string('x', 5000),
    ];

    /// <summary>A column of each type, some with missing values.</summary>
    /// <param name="rows">How many rows.</param>
    public static Frame AllTypes(int rows) => Frame.Of(
        ("boolean", Of(rows, static i => i % 2 == 0)),
        ("int8", Of(rows, static i => (sbyte)(i % 2 == 0 ? sbyte.MinValue : i))),
        ("uint8", Of(rows, static i => (byte)(i % 2 == 0 ? byte.MaxValue : i))),
        ("int16", Of(rows, static i => (short)(i % 2 == 0 ? short.MinValue : i))),
        ("uint16", Of(rows, static i => (ushort)(i % 2 == 0 ? ushort.MaxValue : i))),
        ("int32", Of(rows, static i => i % 2 == 0 ? int.MinValue : i)),
        ("uint32", Of(rows, static i => i % 2 == 0 ? uint.MaxValue : (uint)i)),
        ("int64", Of(rows, static i => i % 2 == 0 ? long.MinValue : i)),
        ("uint64", Of(rows, static i => i % 2 == 0 ? ulong.MaxValue : (ulong)i)),
        ("float32", Of(rows, static i => i % 2 == 0 ? float.MaxValue : 0.1f * i)),
        ("float64", Of(rows, static i => i % 2 == 0 ? double.Epsilon : 0.1 * i)),
        ("date", Of(rows, static i => new DateOnly(2024, 2, 29).AddDays(i))),
        ("time", Of(rows, static i => new TimeOnly(23, 59, 59).Add(TimeSpan.FromMilliseconds(-i)))),
        ("datetime", Of(rows, static i => new DateTime(2024, 12, 31, 23, 59, 59, DateTimeKind.Unspecified).AddMicroseconds(i))),
        ("text", Column.Of(Enumerable.Range(0, rows).Select(i => i % 4 == 3 ? null : $"row {i}").ToArray())));

    /// <summary>Text that formats stumble over: quotes, separators, line breaks, Unicode, nothing at all; and what looks like another type.</summary>
    public static Frame OddTexts() => Frame.Of(
        ("key", Column.Of<int>([.. Enumerable.Range(0, Texts.Length)])),
        ("text", Column.Of(Texts)),
        ("same text backwards", Column.Of(Texts.Reverse().ToArray())));

    /// <summary>Numbers at the limits of floating point; not-a-number and infinities among them.</summary>
    public static Frame OddNumbers() => Frame.Of(
        ("float64", Column.OfNullable<double>(double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon, 1.0 / 3, null, 1e-300)),
        ("float32", Column.OfNullable<float>(float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, float.Epsilon, 1f / 3, null, 1e-30f)));

    private static Column Of<T>(int rows, Func<int, T> value)
        where T : unmanaged =>
        Column.OfNullable<T>([.. Enumerable.Range(0, rows).Select(i => i % 5 == 4 ? (T?)null : value(i))]);
}
