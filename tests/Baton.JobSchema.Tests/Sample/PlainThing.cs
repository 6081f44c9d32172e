using Baton.Components;

namespace Baton.JobSchema.Tests.Sample;

/// <summary>Needs nothing, so that its bare kind is enough.</summary>
[Component("plain")]
[FormerName("simple")]
public sealed partial class PlainThing : IThing;
