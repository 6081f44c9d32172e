using Baton.Components;

namespace Baton.JobSchema.Tests.Sample;

/// <summary>An enum with odd names.</summary>
public enum Colour
{
    Red,

    [FormerName("navy")]
    DarkBlue,

    No,
}
