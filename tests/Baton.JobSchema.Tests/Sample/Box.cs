using Baton.Components;

namespace Baton.JobSchema.Tests.Sample;

/// <summary>A nested record.</summary>
public sealed record Box
{
    [FormerName("breadth")]
    public required int Width { get; init; }

    public string? Label { get; init; }

    public Box? Inner { get; init; }
}
