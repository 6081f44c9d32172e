using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Baton.Schemas;

namespace Baton.Generators.Tests.Schemas;

/// <summary>Records that are unlike the usual one, each in its own way.</summary>
public static partial class OddRows
{
    /// <summary>All types, all nullable.</summary>
    [Schema]
    public partial record struct Everything
    {
        public bool? Truth { get; init; }
        public sbyte? I8 { get; init; }
        public byte? U8 { get; init; }
        public short? I16 { get; init; }
        public ushort? U16 { get; init; }
        public int? I32 { get; init; }
        public uint? U32 { get; init; }
        public long? I64 { get; init; }
        public ulong? U64 { get; init; }
        public float? F32 { get; init; }
        public double? F64 { get; init; }
        public DateOnly? Date { get; init; }
        public TimeOnly? Time { get; init; }
        public DateTime? Moment { get; init; }
        public string? Text { get; init; }
    }

    /// <summary>A positional record, with annotations where C# puts them.</summary>
    [Schema]
    internal readonly partial record struct Positional(
        [property: Key, Column("id")] long Id, [Range(-1.5, 1.5)] double Score, [Categorical, AllowedValues("a", "b")] string Group = "a", [DerivedFrom("score")] float? Half = null)
    {
        public double Twice => Score * 2;

        [NotMapped]
        public decimal Price { get; init; }

        public static int Shared { get; set; }
    }

    /// <summary>Names that C# or JSON would take for something else.</summary>
    [Schema("keywords")]
    public partial record struct @record
    {
        public required int @class { get; init; }
        [Column("a \"b\" \\ {c}\n<d> & ö")] public int @event { get; set; }
        public int i { get; init; }
        public int rows { get; init; }
        public int frame { get; init; }
        public int typed { get; init; }
        public int s { get; init; }
        [Column("Frame")] public int Frame { get; init; }
        public int System { get; init; }
        public int Baton { get; init; }
        public int Component { get; init; }
        public int row { private get; init; }
        public int Item { get; private init; }
        [Obsolete("Old.")] public int Old { get; init; }
        [AllowedValues("\"\"\"", "", "\\", "\u2028")] public string quotes { get; init; }
    }

    /// <summary>A struct that is no record.</summary>
    [Schema]
    public partial struct Plain
    {
        public Plain()
        {
        }

        /// <summary>The value &amp; its <c>meaning</c>.</summary>
        [Range(0, 100, MinimumIsExclusive = true)]
        public int Value { get; set; } = 5;

        [StringLength(4, MinimumLength = 2)]
        [RegularExpression("[a-z]+\\d*")]
        public string Code { get; set; } = "ab";
    }

    /// <summary>Bounds at and beyond those of the type.</summary>
    [Schema]
    public partial record struct Bounds
    {
        [Range(-5, 1000)] public byte Any { get; init; }
        [Range(0, 1000)] public sbyte NotNegative { get; init; }
        [Range(0.5, 3.5)] public int Fraction { get; init; }
        [Range(0, double.PositiveInfinity, MinimumIsExclusive = true)] public double Positive { get; init; }
        [Range(typeof(ulong), "1", "18446744073709551615")] public ulong Large { get; init; }
        [Range(typeof(long), "-9223372036854775808", "-9223372036854775807")] public long Small { get; init; }
        [Range(0.1, 0.7)] public float Tenths { get; init; }
        [Range(typeof(TimeOnly), "09:00", "17:30:00.5")] public TimeOnly Opening { get; init; }
        [Range(typeof(DateTime), "2011-01-01", "2011-01-01T12:00:00")] public DateTime Morning { get; init; }
        [AllowedValues(1, 2.0, "3")] public int Few { get; init; }
        [AllowedValues("2011-01-01", "2012-01-01")] public DateOnly? NewYear { get; init; }
        [AllowedValues(true)] public bool Yes { get; init; }
    }
}
