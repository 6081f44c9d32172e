using System.ComponentModel.DataAnnotations;
using Baton.Schemas;

namespace Baton.Adapters.MLNet.Tests.Running;

/// <summary>A day's sales, with a key, numbers, a category, and targets of every sort.</summary>
[Schema("sale")]
internal partial record struct Sale
{
    [Key]
    public int Day { get; init; }

    public double Noise { get; init; }

    public double Size { get; init; }

    public string City { get; init; }

    public int Count { get; init; }

    public string High { get; init; }

    public string Level { get; init; }
}
