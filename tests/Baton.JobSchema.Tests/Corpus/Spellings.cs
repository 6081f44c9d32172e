namespace Baton.JobSchema.Tests.Corpus;

/// <summary>Scalars as people and programs spell them in YAML, right and wrong.</summary>
internal static class Spellings
{
    /// <summary>Scalars of which nobody knows to begin with what they are.</summary>
    public static readonly string[] Odd =
    [
        "yes", "no", "on", "True", "FALSE", "tRUE", "true", "false", "\"true\"", "~", "null", "Null", "NULL", "\"null\"", "\"\"", "nUll",
        "0", "-0", "1", "2", "5", "\"5\"", "64", "65", "-7", "+3", "007", "1.0", "8.", ".5", "0.5", "0.50", "1e3", "1E-3", "1.5e1", "1.25e1", "-1e400", "1e400",
        "0x10", "0o17", "0X10", "0xFFFFFFFFFFFFFFFFFF", "-0x1", "1_000", "127", "128", "-129", "65536", "4294967296", "2147483648", "9223372036854775807",
        "18446744073709551615", "99999999999999999999", "1e38", "1e39", "79228162514264337593543950335", "1e30", ".nan", ".inf", "-.INF", ".NaN", "NaN", "Infinity",
        "2026-01-31", "2026-02-30", "2024-02-29", "1900-02-29", "2000-02-29", "0000-01-01", "2020-02-28", "2026-11-20", "2026-11-21", "2026-13-01", "\"2026-01-31\"",
        "07:30", "7:30", "24:00", "23:59:59", "12:30:15.1234567", "12:30:15.12345678", "07:30:00", "07:30:00.0", "07:30:00.0000001", "18:05:09.25", "18:05:09.3", "18:05", "12:00:00.", "19:00:30.000",
        "2026-01-31T07:30", "\"2026-01-31 07:30:00Z\"", "2026-01-31T07:30:00+01:00", "2026-01-31T07:30:00+14:00", "2026-01-31T07:30:00+14:01", "2026-01-31T07:30:00-13:59", "2026-01-31Z", "2020-02-03T04:05:06.5", "2020-02-03T04:05:06.49", "2026-11-21T00:00:00.0000001", "2026-01-31T25:00", "2026-01-31t07:30",
        "30", "30s", "500ms", "1.5h", ".5d", "1e3s", "-3s", "+2m", "s", "1 s", "123456789012345ms", "12345678901234ms", "9999999d", "10000000d", "00:00:01", "1.02:30:00", "-00:00:01", "1:2:3", "24:00:00", "10675199.00:00:00", "10675198.23:59:59", "02:00:00",
        "\"${env:NONE}\"", "\"$${env:NONE}\"", "\"$$${env:NONE}\"", "\"a ${env:NONE} b\"", "\"$$ {\"", "\"$\"", "\"$$${env:NONE} ${env:NONE}\"",
        "http://host/x", "data/x.csv", "left", "red", "darkBlue", "DarkBlue", "navy", "Navy", "simple", "crimson", "head", "plain", "named", "a b", "\"a: b\"", "\"\\u00e4\\n\"", "'it''s'",
    ];

    /// <summary>Names that nobody has, or only somebody else.</summary>
    public static readonly string[] Names = ["kind", "nope", "shade", "tint", "hue", "name", "title", "width", "breadth", "deepest", "Kind", "depth", "max_depth", "\"\"", "null", "5", "true", "'a b'"];
}
