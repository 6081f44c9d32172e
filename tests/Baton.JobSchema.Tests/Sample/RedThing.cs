using Baton.Components;

namespace Baton.JobSchema.Tests.Sample;

/// <summary>Has the capability, and things in it.</summary>
[Component("red")]
public sealed partial class RedThing : IColoured
{
    public double Shade { get; init; } = 0.5;

    public IThing? Inner { get; init; }
}
