using Baton.Components;

namespace Baton.Generators.Tests.Components.Examples;

/// <summary>Every type that one scalar holds.</summary>
[Component("scalars")]
public sealed partial record Scalars : ICharged
{
    public bool Flag { get; init; }
    public sbyte SByte { get; init; } = -5;
    public byte Byte { get; init; } = 5;
    public short Int16 { get; init; } = short.MinValue;
    public ushort UInt16 { get; init; } = ushort.MaxValue;
    public int Int32 { get; init; } = -1;
    public uint UInt32 { get; init; } = 0x10;
    public long Int64 { get; init; } = long.MinValue;
    public ulong UInt64 { get; init; } = ulong.MaxValue;
    public float Single { get; init; } = 0.1f;
    public double Double { get; init; } = 1e-300;
    public decimal Decimal { get; init; } = 1.50m;
    public string Text { get; init; } = "a \"quoted\" \\ text\n";
    public Shade Shade { get; init; } = Shade.DarkGreen;
    public Sides Sides { get; init; } = Sides.Both | Sides.Last;
    public DateTime DateTime { get; init; } = new(2026, 1, 31, 18, 30, 0);
    public DateTimeOffset DateTimeOffset { get; init; }
    public DateOnly Date { get; init; } = new(2026, 1, 31);
    public TimeOnly Time { get; init; }
    public TimeSpan Duration { get; init; } = TimeSpan.FromMinutes(1.5);
    public Uri Uri { get; init; } = new("https://example.com/a?b=c");
    public bool? MaybeFlag { get; init; } = true;
    public int? MaybeInt32 { get; init; } = 3;
    public ulong? MaybeUInt64 { get; init; }
    public double? MaybeDouble { get; init; }
    public float? MaybeSingle { get; init; }
    public decimal? MaybeDecimal { get; init; }
    public string? MaybeText { get; init; }
    public Shade? MaybeShade { get; init; } = Shade.Below;
    public Sides? MaybeSides { get; init; }
    public DateTime? MaybeDateTime { get; init; }
    public DateTimeOffset? MaybeDateTimeOffset { get; init; }
    public DateOnly? MaybeDate { get; init; }
    public TimeOnly? MaybeTime { get; init; }
    public TimeSpan? MaybeDuration { get; init; } = TimeSpan.Zero;
    public Uri? MaybeUri { get; init; }
}
