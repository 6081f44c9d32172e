using Baton.Components;

namespace Baton.JobSchema.Tests.Sample;

/// <summary>Has the capability, and things in it.</summary>
[Component("red")]
[FormerName("crimson")]
public sealed partial class RedThing : IColoured
{
    [FormerName("tint")]
    [FormerName("hue")]
    public double Shade { get; init; } = 0.5;

    public IThing? Inner { get; init; }
}
