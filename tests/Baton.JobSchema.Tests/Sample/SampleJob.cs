using System.ComponentModel.DataAnnotations;
using Baton.Components;
using Baton.Jobs;

namespace Baton.JobSchema.Tests.Sample;

/// <summary>Has a setting of every type.</summary>
[Job("sample")]
public sealed partial class SampleJob : IJob
{
    public bool Flag { get; init; }
    public bool? MaybeFlag { get; init; }
    public sbyte SmallSigned { get; init; }
    public byte Small { get; init; }
    public short ShortSigned { get; init; }
    public ushort Short { get; init; }
    public int Whole { get; init; }
    public int? MaybeWhole { get; init; }
    public uint Unsigned { get; init; }
    public long Long { get; init; }
    public ulong UnsignedLong { get; init; }

    [FormerName("deepest")]
    [Range(1, 64)]
    public int Depth { get; init; } = 6;

    [AllowedValues(1, 2, 4, 8)]
    public int Power { get; init; } = 1;

    public float Single { get; init; }
    public double Number { get; init; }
    public double? MaybeNumber { get; init; }

    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    public double Rate { get; init; } = 0.5;

    [AllowedValues(0.5, 1.0)]
    public double Step { get; init; } = 1;

    public decimal Price { get; init; }

    [Range(typeof(decimal), "-0.5", "99.95")]
    public decimal Discount { get; init; }

    public string Text { get; init; } = "";
    public string? MaybeText { get; init; }

    [AllowedValues("left", "right", "5", "true")]
    public string Side { get; init; } = "left";

    [Secret]
    public string? Password { get; init; }

    public Colour Colour { get; init; }
    public Colour? MaybeColour { get; init; }
    public Parts Parts { get; init; }
    public Uri? Address { get; init; }
    public DateTime Since { get; init; }
    public DateTimeOffset Moment { get; init; }
    public DateOnly Day { get; init; }
    public TimeOnly At { get; init; }
    public TimeSpan Delay { get; init; }
    public TimeSpan? MaybeDelay { get; init; }

    [Range(typeof(DateTime), "2020-02-03T04:05:06.5", "2026-11-21T00:00:00")]
    public DateTime SinceWithin { get; init; } = new(2021, 1, 1);

    [Range(typeof(DateOnly), "2020-02-29", "2026-11-21", MaximumIsExclusive = true)]
    public DateOnly DayWithin { get; init; } = new(2021, 1, 1);

    [Range(typeof(TimeOnly), "07:30:00", "18:05:09.25", MinimumIsExclusive = true)]
    public TimeOnly AtWithin { get; init; } = new(12, 0);

    [AllowedValues("07:30", "19:00:30")]
    public TimeOnly Shift { get; init; } = new(7, 30);

    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan DelayWithin { get; init; } = TimeSpan.FromMinutes(1);

    [Range(typeof(DateTimeOffset), "2020-01-01T00:00:00Z", "2026-01-01T00:00:00Z")]
    public DateTimeOffset MomentWithin { get; init; } = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public Box? Box { get; init; }
    public IReadOnlyList<Box> Boxes { get; init; } = [];
    public IReadOnlyDictionary<string, Box> NamedBoxes { get; init; } = new Dictionary<string, Box>();
    public IReadOnlyList<int> Numbers { get; init; } = [];
    public IReadOnlyList<string?> Lines { get; init; } = [];
    public IReadOnlyList<IReadOnlyList<double>> Matrix { get; init; } = [];
    public IReadOnlyDictionary<string, TimeSpan> Delays { get; init; } = new Dictionary<string, TimeSpan>();
    public required IThing Thing { get; init; }
    public IColoured? Coloured { get; init; }
    public IReadOnlyList<IThing> Things { get; init; } = [];
    public IReadOnlyDictionary<string, IColoured> ByName { get; init; } = new Dictionary<string, IColoured>();

    public Task<JobResult> RunAsync(JobContext context, CancellationToken cancellation) => throw new InvalidOperationException("This job is only described.");
}
