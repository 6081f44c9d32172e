using System.ComponentModel.DataAnnotations;
using Baton.Components;

namespace Baton.Generators.Tests.Components.Examples;

/// <summary>Every sort of limit.</summary>
[Component("limited")]
public sealed partial class Limited : IGadget
{
    [Range(1, 64)] public int Depth { get; init; } = 6;
    [Range(0.5, 2.5)] public int Fractions { get; init; } = 1;
    [Range(0, 10, MinimumIsExclusive = true, MaximumIsExclusive = true)] public long Inside { get; init; } = 1;
    [Range(-1, 300)] public byte Byte { get; init; }
    [Range(0d, 1d)] public double Rate { get; init; }
    [Range(0d, 1d, MinimumIsExclusive = true)] public double Positive { get; init; } = 1;
    [Range(0, double.PositiveInfinity)] public double Open { get; init; }
    [Range(0.1, 0.3)] public float Single { get; init; } = 0.2f;
    [Range(typeof(decimal), "0.10", "0.30")] public decimal Decimal { get; init; } = 0.2m;
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")] public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(30);
    [Range(typeof(DateOnly), "2000-01-01", "2099-12-31")] public DateOnly Date { get; init; } = new(2020, 1, 1);
    [AllowedValues(1, 2, 5)] public int Choice { get; init; } = 1;
    [AllowedValues("a", "b", null)] public string? Text { get; init; }
    [AllowedValues(0.5, 1)] public double Number { get; init; } = 1;
    [AllowedValues(Shade.Light, Shade.Null)] public Shade Shade { get; init; }
    [AllowedValues(Sides.Left)] public Sides Sides { get; init; }
    [Range(1, 2)] public int? Maybe { get; init; }
}
