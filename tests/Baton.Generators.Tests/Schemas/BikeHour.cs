using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Baton.Schemas;

namespace Baton.Generators.Tests.Schemas;

/// <summary>An hour of bike rentals in Washington, D.C. (Fanaee-T and Gama, 2013).</summary>
[Schema("bike-hour", UniqueKeys = true)]
public partial record struct BikeHour
{
    /// <summary>The record's index.</summary>
    [Key]
    public uint Instant { get; init; }

    /// <summary>The day.</summary>
    [Key, Column("dteday"), Range(typeof(DateOnly), "2011-01-01", "2012-12-31")]
    public DateOnly Day { get; init; }

    /// <summary>1 winter to 4 autumn.</summary>
    [Range(1, 4), Categorical]
    public byte Season { get; init; }

    /// <summary>0 is 2011, 1 is 2012.</summary>
    [Column("yr"), Range(0, 1)]
    public byte Year { get; init; }

    [Column("mnth"), Range(1, 12)]
    public byte Month { get; init; }

    [Column("hr"), Range(0, 23)]
    public byte Hour { get; init; }

    [Range(0, 1)]
    public byte Holiday { get; init; }

    [Range(0, 6)]
    public byte Weekday { get; init; }

    [Column("workingday"), Range(0, 1)]
    public byte WorkingDay { get; init; }

    [Column("weathersit"), Range(1, 4), Categorical]
    public byte Weather { get; init; }

    /// <summary>Temperature as a fraction of 41 °C.</summary>
    [Column("temp"), Range(0, 1)]
    public float Temperature { get; init; }

    /// <summary>Feeling temperature as a fraction of 50 °C.</summary>
    [Column("atemp"), Range(0, 1)]
    public float FeelingTemperature { get; init; }

    [Column("hum"), Range(0, 1)]
    public float Humidity { get; init; }

    [Column("windspeed"), Range(0, 1)]
    public float WindSpeed { get; init; }

    [DerivedFrom(nameof(Count))]
    public uint Casual { get; init; }

    [DerivedFrom("cnt")]
    public uint Registered { get; init; }

    /// <summary>Casual and registered users together.</summary>
    [Column("cnt")]
    public uint Count { get; init; }
}
