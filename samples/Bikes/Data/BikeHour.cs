using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Baton.Schemas;

namespace Bikes.Data;

/// <summary>One hour of bike rentals in Washington, D.C.: a row of the public bike-sharing data.</summary>
[Schema("bike-hour")]
public partial record struct BikeHour
{
    /// <summary>Number of the record.</summary>
    [Key]
    public uint Instant { get; init; }

    /// <summary>The day.</summary>
    [Key, Column("dteday")]
    public DateOnly Day { get; init; }

    /// <summary>1 winter, 2 spring, 3 summer, 4 fall.</summary>
    [Range(1, 4)]
    public byte Season { get; init; }

    /// <summary>0 is 2011, 1 is 2012.</summary>
    [Column("yr"), Range(0, 1)]
    public byte Year { get; init; }

    /// <summary>The month.</summary>
    [Column("mnth"), Range(1, 12)]
    public byte Month { get; init; }

    /// <summary>The hour of the day.</summary>
    [Column("hr"), Range(0, 23)]
    public byte Hour { get; init; }

    /// <summary>1 on a public holiday.</summary>
    [Range(0, 1)]
    public byte Holiday { get; init; }

    /// <summary>The day of the week, 0 is Sunday.</summary>
    [Range(0, 6)]
    public byte Weekday { get; init; }

    /// <summary>1 if it is neither a weekend nor a holiday.</summary>
    [Column("workingday"), Range(0, 1)]
    public byte WorkingDay { get; init; }

    /// <summary>1 clear, 2 mist, 3 light rain or snow, 4 heavy rain or snow.</summary>
    [Column("weathersit"), Range(1, 4)]
    public byte Weather { get; init; }

    /// <summary>Temperature in °C, divided by 41.</summary>
    [Column("temp"), Range(0, 1)]
    public float Temperature { get; init; }

    /// <summary>Felt temperature in °C, divided by 50.</summary>
    [Column("atemp"), Range(0, 1)]
    public float FeltTemperature { get; init; }

    /// <summary>Humidity, divided by 100.</summary>
    [Column("hum"), Range(0, 1)]
    public float Humidity { get; init; }

    /// <summary>Wind speed in km/h, divided by 67.</summary>
    [Column("windspeed"), Range(0, 1)]
    public float WindSpeed { get; init; }

    /// <summary>Rentals by casual users. Part of the count, so a model that reads it has been told the answer.</summary>
    [DerivedFrom("cnt")]
    public uint Casual { get; init; }

    /// <summary>Rentals by registered users. Part of the count, so a model that reads it has been told the answer.</summary>
    [DerivedFrom("cnt")]
    public uint Registered { get; init; }

    /// <summary>All rentals of the hour: what is to be predicted.</summary>
    [Column("cnt")]
    public uint Count { get; init; }
}
