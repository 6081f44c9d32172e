namespace Baton.JobSchema.Tests.Sample;

/// <summary>An enum of flags.</summary>
[Flags]
public enum Parts
{
    None = 0,
    Head = 1,
    Tail = 2,
}
