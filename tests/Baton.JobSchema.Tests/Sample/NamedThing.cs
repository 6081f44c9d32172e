using Baton.Components;

namespace Baton.JobSchema.Tests.Sample;

/// <summary>Needs a name, so that its bare kind is not enough.</summary>
[Component("named")]
[FormerName("titled")]
public sealed partial class NamedThing : IThing
{
    [FormerName("title")]
    public required string Name { get; init; }
}
