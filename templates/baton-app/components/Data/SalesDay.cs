using Baton.Schemas;

namespace BatonNamespace.Data;

/// <summary>One day of an ice-cream stall.</summary>
[Schema("sales-day")]
public partial record struct SalesDay
{
    /// <summary>The day.</summary>
    [Key]
    public DateOnly Day { get; init; }

    /// <summary>Mean temperature in °C.</summary>
    [Range(-40.0, 50.0)]
    public double Temperature { get; init; }

    /// <summary>Hours of sunshine.</summary>
    [Range(0.0, 24.0)]
    public double Sunshine { get; init; }

    /// <summary>Whether it is a Saturday or a Sunday.</summary>
    public bool Weekend { get; init; }

    /// <summary>How many portions were sold: what is to be predicted.</summary>
    [Range(0, 100_000)]
    public int Sold { get; init; }
}
